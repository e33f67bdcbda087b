import type { ReactNode } from "react";
import { NextStone } from "@/components/charts/next-stone";

/** An empty room: what it is for, and one act. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="rounded-card border-edge/50 grid grid-cols-1 justify-items-center gap-3 border border-dashed px-6 py-12 text-center">
      <NextStone className="mb-1 w-16" />
      <p className="font-serif text-xl font-medium">{title}</p>
      <div className="text-soft max-w-md">{children}</div>
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}
