import type { ComponentProps } from "react";
import { Link } from "@/components/ui/link";

export type ButtonVariant = "primary" | "plain" | "quiet";
export type ButtonSize = "small" | "base" | "large";

const variants: Record<ButtonVariant, string> = {
  primary:
    "border-moss bg-moss text-on-moss hover:border-moss-deep hover:bg-moss-deep forced-color-adjust-none",
  plain: "border-line bg-card text-ink hover:border-edge",
  quiet: "border-transparent bg-transparent text-soft hover:bg-wash hover:text-ink",
};
const sizes: Record<ButtonSize, string> = {
  small: "min-h-8 px-2.5 text-sm",
  base: "min-h-9 px-3.5 text-base",
  large: "min-h-11 px-4.5 text-base",
};

/** The look of a button, for the rare element that is neither `Button` nor `ButtonLink`. */
export function buttonClass(
  variant: ButtonVariant = "plain",
  size: ButtonSize = "base",
  className = "",
): string {
  return `inline-flex max-w-full shrink-0 items-center justify-center gap-2 rounded-button border py-1 font-medium transition-colors disabled:opacity-55 print:hidden ${variants[variant]} ${sizes[size]} ${className}`;
}

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
