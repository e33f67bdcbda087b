// What the demo's entrances are told.
import { z } from "zod";
import { ENTRANCES } from "@/lib/domain/demo";
import { TimeZone } from "./time-zone";

const EntranceSchema = z.enum(ENTRANCES, "Must be engineer, manager or mentor.");

/** The browser's own zone, where it says one that is known. */
export const ExploreDemo = z.strictObject({
  timeZone: TimeZone.optional().catch(undefined),
  as: EntranceSchema.default("engineer"),
});
export type ExploreDemo = z.input<typeof ExploreDemo>;

export const StepOver = z.strictObject({ as: EntranceSchema });
export type StepOver = z.output<typeof StepOver>;
