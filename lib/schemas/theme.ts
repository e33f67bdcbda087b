// Knows the looks one can choose.
import { z } from "zod";

export const ChooseTheme = z.strictObject({
  theme: z.enum(["system", "light", "dark"], "Please choose one of the three."),
});
