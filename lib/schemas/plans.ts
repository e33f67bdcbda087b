// What a person may say of a plan: start it, change it, pause it.
import { z } from "zod";
import { dayField, key, line } from "./text";

export const planTitle = line(120);
const id = z.string("Must be text.").max(100, "Is not an id.");

export const StartPlan = z.strictObject({
  template: key,
  startsOn: dayField,
  title: planTitle.optional(),
});
export type StartPlan = z.infer<typeof StartPlan>;

export const EditPlan = z.strictObject({
  planId: id,
  title: planTitle.optional(),
  startsOn: dayField.optional(),
  status: z
    .enum(
      ["draft", "active", "completed", "archived"],
      "Must be draft, active, completed or archived.",
    )
    .optional(),
});
export type EditPlan = z.infer<typeof EditPlan>;

/** A verb that needs no more than the plan it is about. */
export const OnPlan = z.strictObject({ planId: id });
export type OnPlan = z.infer<typeof OnPlan>;

export const AddPause = z.strictObject({
  planId: id,
  from: dayField,
  to: dayField,
  reason: line(200).optional(),
});
export type AddPause = z.infer<typeof AddPause>;

export const EndPause = z.strictObject({ planId: id, pauseId: id });
export type EndPause = z.infer<typeof EndPause>;
