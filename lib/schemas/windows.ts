// Ranges of months.
import { z } from "zod";
import { LAST_MONTH } from "@/lib/domain/windows";

const month = z
  .number("must be a number of months")
  .int("must be whole months")
  .min(0, "must not be negative")
  .max(LAST_MONTH, `must be at most ${LAST_MONTH} months`);

const pair = z.tuple([month, month], "must be two months, from and to");

/** When a goal runs, in months since the start; it ends after it begins. */
export const window = pair.refine(([from, to]) => from < to, "must end after it begins");

/** How long a plan takes, from and to; the plan ends at the upper one. */
export const months = pair.refine(
  ([from, to]) => from <= to && to >= 1,
  "must be at least 1 month, the smaller number first",
);
