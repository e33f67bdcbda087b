// Knows what a person may say about her inbox and what is told of by mail.
import { z } from "zod";
import { RHYTHMS } from "../domain/digests";

/** The instant of the latest news that was shown. */
export const SeeInbox = z.strictObject({ until: z.iso.datetime({ precision: 3 }) });

const Switch = z.boolean().default(false);

export const EditNotifications = z.strictObject({
  digest: z.enum(RHYTHMS, "Please choose how often."),
  comments: Switch,
  suggestions: Switch,
  reviews: Switch,
  people: Switch,
  progress: Switch,
  money: Switch,
});

export type SeeInbox = z.output<typeof SeeInbox>;
export type EditNotifications = z.output<typeof EditNotifications>;
