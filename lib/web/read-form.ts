// Knows how form fields become the JSON that the schemas read: dots nest, converters type.

/** Turns the field's text into JSON; `undefined` leaves the field out. */
export type Converter = (text: string) => unknown;
export type Converters = Record<string, Converter>;

const THOUSANDS = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** A number as people write it, 1,000 or 2,5; what is none stays text, so that the schema can say so. */
export const asNumber: Converter = (text) => {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const n = Number(
    THOUSANDS.test(trimmed) ? trimmed.replaceAll(",", "") : trimmed.replace(",", "."),
  );
  return Number.isNaN(n) ? text : n;
};
export const asFlag: Converter = (text) => text === "on" || text === "true";
/** A list of ids or keys, blank-separated. */
export const asList: Converter = (text) => text.split(/\s+/).filter((part) => part !== "");
/** Empty means "not said". */
export const optional: Converter = (text) => (text.trim() === "" ? undefined : text);
/** Empty means "take it away". */
export const clearable: Converter = (text) => (text.trim() === "" ? null : text);

const SECRET = /password/i;
const OURS = /^(\$ACTION|_key$|_next$|_draft$|_by$)/;

/** What an action was sent, where that is a form: anybody can send anything. */
export const formOf = (sent: unknown): FormData =>
  sent instanceof FormData ? sent : new FormData();

/** The form with the text of each chosen file in the field that it stands for; an empty choice is none. */
export async function withFiles(form: FormData, files: Record<string, string>): Promise<FormData> {
  for (const [from, to] of Object.entries(files)) {
    const chosen = form.get(from);
    form.delete(from);
    if (chosen instanceof File && chosen.size > 0) form.set(to, await chosen.text());
  }
  return form;
}

export type FormReading = { json: Record<string, unknown>; typed: Record<string, string> };

/** Reads the fields of a form; file uploads are passed on as they are and fail the schema. */
export function readForm(form: FormData, converters: Converters = {}): FormReading {
  const json: Record<string, unknown> = {};
  const typed: Record<string, string> = {};
  for (const [name, value] of form.entries()) {
    if (OURS.test(name)) continue;
    if (typeof value === "string" && !SECRET.test(name)) typed[name] = value;
    const convert = converters[name];
    const read = typeof value === "string" && convert ? convert(value) : value;
    if (read !== undefined) place(json, name.split("."), read);
  }
  return { json: withLists(json) as Record<string, unknown>, typed };
}

/** Fields numbered `links.0`, `links.1` … are one list; gaps close. */
function withLists(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const parts = Object.entries(value).map(([name, inner]) => [name, withLists(inner)] as const);
  const isList = parts.length > 0 && parts.every(([name]) => /^\d{1,3}$/.test(name));
  return isList ? parts.map(([, inner]) => inner) : Object.fromEntries(parts);
}

/** Puts a value at its path; the object has no prototype keys to reach. */
function place(into: Record<string, unknown>, path: string[], value: unknown): void {
  const [head, ...rest] = path;
  if (head === undefined) return;
  if (rest.length === 0) {
    Object.defineProperty(into, head, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
    return;
  }
  const inner = Object.hasOwn(into, head) ? into[head] : undefined;
  const next =
    typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>) : {};
  Object.defineProperty(into, head, {
    value: next,
    enumerable: true,
    writable: true,
    configurable: true,
  });
  place(next, rest, value);
}
