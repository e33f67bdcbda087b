// The colour a pace word gives to a road.
import type { PaceWord } from "@/components/ui/pace-words";

export const strokeOf: Record<PaceWord, string> = {
  dropped: "stroke-faint",
  done: "stroke-moss",
  paused: "stroke-slate",
  "not-started": "stroke-faint",
  overdue: "stroke-rust",
  slipping: "stroke-amber",
  "on-pace": "stroke-moss",
  ahead: "stroke-moss",
};

export const fillOf: Record<PaceWord, string> = {
  dropped: "fill-faint",
  done: "fill-moss",
  paused: "fill-slate",
  "not-started": "fill-faint",
  overdue: "fill-rust",
  slipping: "fill-amber",
  "on-pace": "fill-moss",
  ahead: "fill-moss",
};
