// Writes drawings and plain rows as HTML: React would carry each of their elements twice to the
// browser, once drawn and once described, though no script ever touches them.
import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";

type Props = Record<string, unknown> & {
  children?: ReactNode;
  dangerouslySetInnerHTML?: { __html: string };
};

type Draw = (given: Props) => ReactNode;

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "'": "&#39;" };
const escaped = (text: string): string =>
  /[&<>']/.test(text) ? text.replace(/[&<>']/g, (letter) => ESCAPES[letter] as string) : text;

const VOID = new Set(["br", "hr", "img", "input", "wbr", "col", "source"]);
const NAMES = new Map([
  ["className", "class"],
  ["htmlFor", "for"],
  ["defaultChecked", "checked"],
  ["defaultValue", "value"],
]);
/** How a drawing looks is written with hyphens, what it is in the case of SVG. */
const OF_DRAWINGS =
  /^(fill|stroke|stop|paint|pointer|vector|dominant|alignment|shape|image|marker|flood|letter|word|font)[A-Z]|^text(Anchor|Decoration|Rendering)$|^clip(Path|Rule)$/;

const hyphened = (name: string): string => name.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`);

/** The name in HTML of what React calls otherwise, remembered. */
function nameOf(name: string): string {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  const found = OF_DRAWINGS.test(name) ? hyphened(name) : name;
  NAMES.set(name, found);
  return found;
}

/**
 * The HTML of elements and of components that only draw. Throws on what needs a script or a wait:
 * components of the client, handlers, promises. A component may say by `drawn` what it is when
 * nothing moves. Texts and attributes are escaped.
 */
export function markup(node: ReactNode): string {
  if (typeof node === "string") return escaped(node);
  if (typeof node === "number" || typeof node === "bigint") return String(node);
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (Array.isArray(node)) return node.map(markup).join("");
  if (isValidElement<Props>(node)) return ofElement(node);
  throw new Error("only what is there at once can be written as markup");
}

function ofElement({ type, props }: ReactElement<Props>): string {
  if (type === Fragment) return markup(props.children);
  if (typeof type === "string") return ofTag(type, props);
  if (typeof type === "function" && !("$$typeof" in type)) {
    const { drawn = type } = type as { drawn?: Draw };
    return markup((drawn as Draw)(props));
  }
  throw new Error("a component of the client cannot be written as markup");
}

function ofTag(tag: string, props: Props): string {
  let written = `<${tag}`;
  for (const name in props) {
    if (name !== "children" && name !== "dangerouslySetInnerHTML") {
      written += attribute(name, props[name]);
    }
  }
  if (VOID.has(tag)) return `${written}>`;
  return `${written}>${props.dangerouslySetInnerHTML?.__html ?? markup(props.children)}</${tag}>`;
}

// Single quotes: the description that follows the page is full of double ones, each escaped.
function attribute(name: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean" && !/^(aria|data)-/.test(name)) {
    return value ? ` ${nameOf(name)}` : "";
  }
  if (typeof value === "function") throw new Error(`${name} needs a script`);
  const text = typeof value === "object" ? styles(value) : String(value);
  return ` ${nameOf(name)}='${escaped(text)}'`;
}

const styles = (value: object): string =>
  Object.entries(value)
    .map(([name, text]) => `${hyphened(name)}:${text}`)
    .join(";");
