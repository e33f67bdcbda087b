import type { ReactNode } from "react";
import { type Memo, Still } from "@/components/ui/still";

/** Where a drawing in a row has its lines. */
export const SPARK = { width: 146, height: 32 };

/** A drawing in a row, 150 × 40, no axes; `label` is its text twin. */
export const Spark = ({
  label,
  className,
  memo,
  children,
}: {
  label: string;
  className?: string | undefined;
  memo?: Memo | undefined;
  children: ReactNode;
}) => (
  <Still
    as="svg"
    memo={memo}
    role="img"
    aria-label={label}
    width="150"
    height="40"
    viewBox="-2 -4 150 40"
    fill="none"
    className={className}
  >
    {children}
  </Still>
);
