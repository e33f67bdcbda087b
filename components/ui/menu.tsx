import { type ReactNode, useId } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button";
import { Icon } from "./icon";

/** More acts behind one button: a native popover, closed by Escape or a click elsewhere, without
 * any script. Put `MenuItem`s, links or small forms inside. */
export function Menu({
  id: given,
  label,
  children,
  variant = "quiet",
  size = "small",
  text,
}: {
  /** Unique on the page; a menu that is drawn once for many pages needs one. */
  id?: string;
  /** What a screen reader hears; shown too when `text` is set. */
  label: string;
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  text?: string;
}) {
  const made = useId();
  const id = given ?? made;
  return (
    <>
      <button
        type="button"
        id={`${id}-button`}
        popoverTarget={id}
        aria-label={label}
        className={buttonClass(variant, size)}
      >
        {text ?? <Icon name="ellipsis" />}
        {text ? <Icon name="chevron-down" size={14} /> : null}
      </button>
      <div id={id} popover="auto" className="menu">
        {children}
      </div>
    </>
  );
}

/** The look of one act in a menu, for a link, a button or a summary. */
export const menuItemClass = "menu-item";
