// The pace words as they read, and the colour and icon that go with each of them.

import type { PaceWord } from "@/lib/domain/pace";

export type { PaceWord };

/** The five tones of the palette that appear only with a pace word. */
export type Tone = "moss" | "plain" | "amber" | "rust" | "slate";

export const paceTone: Record<PaceWord, Tone> = {
  dropped: "plain",
  done: "moss",
  paused: "slate",
  "not-started": "plain",
  overdue: "rust",
  slipping: "amber",
  "on-pace": "plain",
  ahead: "moss",
};

export const paceLabel: Record<PaceWord, string> = {
  dropped: "Dropped",
  done: "Done",
  paused: "Paused",
  "not-started": "Not started",
  overdue: "Overdue",
  slipping: "Slipping",
  "on-pace": "On pace",
  ahead: "Ahead",
};
