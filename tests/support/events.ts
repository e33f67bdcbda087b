// Happenings written down as the verbs write them, for those who only read what happened.
import { db, transaction } from "@/lib/db/client";
import { appendEvents } from "@/lib/db/events";
import type { DomainEvent } from "@/lib/domain/events";
import { NOW, type Person } from "./people";

/** Appends what `by` did on the plan; figures are those of the verb. */
export const happens = (
  planId: string,
  by: Person,
  event: DomainEvent,
  { at = NOW, goalId }: { at?: Date; goalId?: string } = {},
): Promise<void> =>
  transaction((tx) =>
    appendEvents(tx, { planId, personId: by.id }, at, [event], goalId ? { goalId } : {}),
  );

/** When she last looked at her inbox and was last told by mail. */
export const lookedAt = async (person: Person, at: Date): Promise<void> => {
  await db().person.update({
    where: { id: person.id },
    data: { inboxSeenAt: at, digestedAt: at },
  });
};
