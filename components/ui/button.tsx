import type { ComponentProps } from "react";
import { Link } from "@/components/ui/link";

export type ButtonVariant = "primary" | "plain" | "quiet";
export type ButtonSize = "small" | "base" | "large";

/** The look of a button, for the rare element that is neither `Button` nor `ButtonLink`. */
export const buttonClass = (
  variant: ButtonVariant = "plain",
  size: ButtonSize = "base",
  className = "",
): string => `button button-${variant} button-${size} ${className}`.trimEnd();

type Looks = { variant?: ButtonVariant; size?: ButtonSize };

/** A button; it submits only where `type="submit"` says so. One `primary` a page. */
export function Button({
  variant,
  size,
  className,
  type = "button",
  ...rest
}: Looks & ComponentProps<"button">) {
  return <button type={type} className={buttonClass(variant, size, className)} {...rest} />;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink({
  variant,
  size,
  className,
  ...rest
}: Looks & ComponentProps<typeof Link>) {
  return <Link className={buttonClass(variant, size, className)} {...rest} />;
}
