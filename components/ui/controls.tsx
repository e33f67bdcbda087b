import type { ComponentProps } from "react";
import { Icon } from "./icon";

const box =
  "w-full min-w-0 rounded-button border border-edge bg-card px-3 text-base text-ink transition-colors hover:border-soft aria-invalid:border-rust disabled:bg-wash disabled:text-soft";

export function TextInput({ className, type = "text", ...rest }: ComponentProps<"input">) {
  return (
    <input type={type} className={`read-only:bg-wash h-10 ${box} ${className ?? ""}`} {...rest} />
  );
}

/** Grows with its text where the browser can. */
export function TextArea({ className, rows = 3, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      className={`field-sizing-content max-h-96 min-h-20 resize-y py-2 ${box} ${className ?? ""}`}
      {...rest}
    />
  );
}

/** The native select, in our clothes. */
export function Select({ className, children, ...rest }: ComponentProps<"select">) {
  return (
    <span className={`relative block ${className ?? ""}`}>
      <select className={`h-10 appearance-none pr-9 ${box}`} {...rest}>
        {children}
      </select>
      <Icon
        name="chevron-down"
        className="text-soft pointer-events-none absolute top-1/2 right-3 -translate-y-1/2"
      />
    </span>
  );
}

/** The native date field; `value`, `min` and `max` are days, `YYYY-MM-DD`. */
export function DateInput({ className, ...rest }: ComponentProps<"input">) {
  return <input type="date" className={`num h-10 max-w-48 ${box} ${className ?? ""}`} {...rest} />;
}

/** A round tick, the shape a goal is ticked with. Always give it a name. */
export function Tick({ className, ...rest }: ComponentProps<"input">) {
  return <input type="checkbox" className={`tick ${className ?? ""}`} {...rest} />;
}

/** A checkbox with its words. */
export function Checkbox({ children, className, ...rest }: ComponentProps<"input">) {
  return (
    <label className={`flex min-h-6 items-start gap-2.5 ${className ?? ""}`}>
      <input type="checkbox" className="accent-moss mt-0.75 size-4.5 shrink-0" {...rest} />
      <span>{children}</span>
    </label>
  );
}
