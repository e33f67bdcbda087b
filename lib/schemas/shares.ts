// What an owner may ask of a share link.
import { z } from "zod";

export const SHARE_DAYS = [7, 30, 90] as const;
const MOST_GOALS = 500;

const id = z.string("Must be text.").max(100, "Is not an id.");
const flag = z.boolean("Must be true or false.").default(false);

/** `notes`, `milestones` and `evidence` say what comes along with the goals. */
export const CreateShare = z
  .strictObject({
    planId: id,
    goalIds: z
      .array(id, "Please choose at least one goal.")
      .min(1, "Please choose at least one goal.")
      .max(MOST_GOALS, `A page holds ${MOST_GOALS} goals.`),
    notes: flag,
    milestones: flag,
    evidence: flag,
    days: z.literal([...SHARE_DAYS], "Please choose 7, 30 or 90 days."),
  })
  .refine(({ milestones, evidence }) => milestones || !evidence, {
    path: ["evidence"],
    message: "Evidence stands on milestones. Take those along too.",
  });
export type CreateShare = z.output<typeof CreateShare>;

export const OnShare = z.strictObject({ planId: id, shareId: id });
export type OnShare = z.output<typeof OnShare>;
