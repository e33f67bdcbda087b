// Ranges of months.
import { z } from "zod";
import { LAST_MONTH } from "@/lib/domain/windows";

const month = z
  .number("Must be a number of months.")
  .int("Must be whole months.")
  .min(0, "Must not be negative.")
  .max(LAST_MONTH, `Must be at most ${LAST_MONTH} months.`);

const pair = z.tuple([month, month], "Must be two months, from and to.");

/** When a goal runs, in months since the start; it ends after it begins. */
export const window = pair.refine(([from, to]) => from < to, "Must end after it begins.");

/** How long a plan takes, from and to; the plan ends at the upper one. */
export const months = pair.refine(
  ([from, to]) => from <= to && to >= 1,
  "Must be at least 1 month, the smaller number first.",
);
