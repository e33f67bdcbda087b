// Reads from a form what was typed into it, and writes it back.

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controls = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement) &&
      /^[a-z]/i.test(element.name),
  );

/** Whether it stands otherwise than the server showed it. */
function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some((option) => option.selected !== option.defaultSelected);
  }
  if (isChoice(control)) return control.checked !== control.defaultChecked;
  return control.value !== control.defaultValue;
}

const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox");

/**
 * What was typed: fields that stand otherwise than the server showed them, and those in `known`,
 * which it showed as they were typed before. With any of them goes the version that was read.
 */
export function typedFields(
  form: HTMLFormElement,
  known: ReadonlySet<string>,
): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const control of controls(form)) {
    if (control.type === "hidden" || (isChoice(control) && !control.checked)) continue;
    if (isChanged(control) || known.has(control.name)) typed[control.name] = control.value;
  }
  const version = form.elements.namedItem("version");
  const isTyped = Object.keys(typed).length > 0;
  return isTyped && version instanceof HTMLInputElement
    ? { ...typed, version: version.value }
    : typed;
}

/** Puts texts where they belong. */
export function fillIn(form: HTMLFormElement, fields: Record<string, string>): void {
  for (const control of controls(form)) {
    const text = fields[control.name];
    if (text === undefined) continue;
    if (isChoice(control)) control.checked = control.value === text;
    else control.value = text;
  }
}
