"use client";
// Arranging is rare and dragging weighs: its code is loaded where goals are arranged, not before.
import { type ComponentProps, lazy } from "react";

const Arranging = lazy(async () => ({ default: (await import("./arrange-goals")).ArrangeGoals }));

/** A function, for the server cannot hand over what is lazy itself. */
export function ArrangeGoals(props: ComponentProps<typeof Arranging>) {
  return <Arranging {...props} />;
}
