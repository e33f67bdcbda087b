// What the demo's entrance is told.
import { z } from "zod";
import { TimeZone } from "./time-zone";

/** The browser's own zone, where it says one that is known. */
export const ExploreDemo = z.strictObject({ timeZone: TimeZone.optional().catch(undefined) });
export type ExploreDemo = z.infer<typeof ExploreDemo>;
