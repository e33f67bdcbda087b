// Logging a milestone, and correcting or voiding one: always a new row, never a changed one.
import { randomUUID } from "node:crypto";
import { type EvidenceLink, linkEvidence, type StoredEntry } from "../../db/entries";
import { saveStanding } from "../../db/standing";
import { correctEntry, type EntryDraft, logEntry } from "../../domain/entries";
import { accept, type Outcome } from "../../domain/problems";
import { markdownToHtml } from "../../format/markdown";
import type { LogEntry } from "../../schemas/entries";
import type { OnGoal } from "../../schemas/goals";
import type { EntryJson, GoalJson } from "../../views/json";
import { change } from "../change";
import type { Context } from "../context";
import { holdLedger } from "../hold";
import { entryJson, goalJson } from "../present";

/** The milestone as kept, and the goal as it stands with it. */
export type Logged = { entry: EntryJson; goal: GoalJson };

/** Without a day it happened today. Reaching the target finishes the goal in the same transaction. */
export const logMilestone = (context: Context, input: LogEntry): Promise<Outcome<Logged>> =>
  change(
    context,
    input.supersedes === undefined ? "entry.log" : "entry.correct",
    async (tx, scope) => {
      const held = await holdLedger(tx, scope, input.goalId);
      if (!held.ok) return held;
      const { gate, goal, entries } = held.value;
      const note = input.note ?? null;
      const html = note === null ? accept(null) : markdownToHtml(note, "note");
      if (!html.ok) return html;
      const act = { today: context.today, by: context.viewer.personId };
      const draft = draftOf(input, context);
      const decided =
        input.supersedes === undefined
          ? logEntry({ goal, entries }, draft, act)
          : correctEntry({ goal, entries }, input.supersedes, input.void ? "void" : draft, act);
      if (!decided.ok) return decided;
      const { entry, state, sums } = decided.value.next;
      const stored: StoredEntry = {
        ...entry,
        id: randomUUID(),
        note,
        noteHtml: html.value,
        authorId: act.by,
        recordedAt: context.now,
        evidence: linksOf(input),
      };
      const saved = await saveStanding(tx, gate, {
        goal: { ...goal, state, sums, entryCount: sums.count },
        events: decided.value.events,
        at: context.now,
        entry: stored,
      });
      await linkEvidence(tx, gate, stored);
      return accept({
        entry: entryJson(goal.id, stored),
        goal: goalJson(saved, context.today, gate.ownerId),
      });
    },
  );

/** One more, today, from a list. */
export const addOne = (context: Context, { goalId }: OnGoal): Promise<Outcome<Logged>> =>
  logMilestone(context, { goalId, amount: 1 });

const draftOf = (input: LogEntry, { today }: Context): EntryDraft => ({
  occurredOn: input.occurredOn ?? today,
  amount: input.amount ?? null,
  item: input.item ?? null,
  done: input.done ?? null,
});

/** Each link once; the first title given to it stays. */
function linksOf({ evidence = [] }: LogEntry): EvidenceLink[] {
  const links = new Map<string, EvidenceLink>();
  for (const { url, title } of evidence) {
    if (!links.has(url)) links.set(url, { url, title: title ?? null });
  }
  return [...links.values()];
}
