"use client";
// Arranging is rare and dragging weighs: its code is loaded where goals are arranged, not before.
import { lazy } from "react";

export const ArrangeGoals = lazy(async () => ({
  default: (await import("./arrange-goals")).ArrangeGoals,
}));
