// Knows whether single keys may do things, as a checkbox says it.
import { z } from "zod";

export const ChooseKeys = z.strictObject({
  keys: z.boolean("Must be true or false.").default(false),
});
