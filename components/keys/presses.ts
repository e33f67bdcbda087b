// Which presses are meant for the page, and not for a field, a dialog or the browser.

const TYPES_NOTHING = new Set(["checkbox", "radio", "button", "submit", "reset"]);

/** True where letters are text, or choose in a list. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !TYPES_NOTHING.has(target.type);
  return target.isContentEditable || target.matches("textarea, select, [role=combobox]");
}

const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);

type Press = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "target" | "repeat"
>;

/** Ctrl-K, on a Mac ⌘-K: there Ctrl-K cuts a line. */
export function isForPalette({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): boolean {
  const [wanted, other] = isMac() ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  return key.toLowerCase() === "k" && wanted && !other && !altKey && !shiftKey;
}

/** The key in small letters; null with a modifier, while one types, and behind a dialog or menu. */
export function singleKey(press: Press): string | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target, repeat } = press;
  const isSign = key === "?";
  if (ctrlKey || metaKey || altKey || (shiftKey && !isSign) || isTyping(target)) return null;
  if (repeat && !/^(j|k|Arrow)/.test(key)) return null;
  if (document.querySelector("dialog[open], :popover-open")) return null;
  return key.toLowerCase();
}
