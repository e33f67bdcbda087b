// Knows how the forms of a review become what the schemas read.
import { z } from "zod";
import { ChooseFocus } from "../schemas/reviews";
import { asNumber, type Converters, clearable } from "./read-form";

export const partFields: Converters = { version: asNumber, rating: clearable };

/** Three selects numbered `focus.0` on, an empty one of which is none; all empty is none at all. */
function chosen(form: unknown): unknown {
  if (typeof form !== "object" || form === null) return form;
  const { focus = [], ...rest } = form as { focus?: unknown };
  return { ...rest, focus: Array.isArray(focus) ? focus.filter((id) => id !== "") : focus };
}

export const ChooseFocusForm = z.preprocess(chosen, ChooseFocus);
