// Knows what a person may say about her sessions.
import { z } from "zod";

export const EndSession = z.strictObject({ id: z.string().max(100) });

/** For verbs that need no words. */
export const Nothing = z.strictObject({});
