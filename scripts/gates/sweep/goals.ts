// The goals of the sweep, a word in each of their texts.
import { db } from "@/lib/db/client";
import { logMilestone } from "@/lib/services/entries/log";
import { addGoal } from "@/lib/services/goals/add";
import { must } from "../../../tests/support/plans";
import type { Markers } from "./markers";
import type { Member } from "./people";

/**
 * `also` are letters of who meets only what a share or a kept review shows of a goal; `packed` those of
 * who meets what a review keeps of one that is hidden since: of that, its title has to be met.
 */
export type GoalWish = {
  what: string;
  may: string;
  private?: boolean;
  also?: string;
  packed?: string;
  must?: string;
};

const wordsOf =
  (marks: Markers, { what, may, must: sees = may }: GoalWish) =>
  (field: string, others = "") =>
    marks.word(`${field} of ${what}`, may + others, sees);

/** A goal that counts, with a milestone that was corrected, notes and evidence. */
export async function goalOf(
  { O }: { O: Member },
  marks: Markers,
  planId: string,
  wish: GoalWish,
): Promise<{ goalId: string; entryId: string }> {
  const { also = "" } = wish;
  const word = wordsOf(marks, wish);
  const goal = must(
    await addGoal(O.context, {
      planId,
      title: word("title", also),
      horizon: "short",
      measure: { kind: "count", target: 9, unit: word("unit", also) },
      smart: {
        specific: word("specific"),
        measurable: word("measurable"),
        achievable: word("achievable"),
        relevant: word("relevant"),
        timeBound: word("time-bound"),
      },
      note: word("note", also),
      weight: 1,
      private: wish.private ?? false,
    }),
  );
  // What only templates give.
  const given = { tools: [word("tool")], certifications: [word("certification")] };
  await db().goal.update({ where: { id: goal.id }, data: given });
  const address = `https://example.org/${word("evidence address", also)}`;
  const logged = must(
    await logMilestone(O.context, {
      goalId: goal.id,
      amount: 1,
      note: word("milestone", also),
      evidence: [{ url: address, title: word("evidence", also) }],
    }),
  );
  const note = word("corrected milestone", also);
  const supersedes = logged.entry.id;
  must(await logMilestone(O.context, { goalId: goal.id, amount: 2, note, supersedes }));
  return { goalId: goal.id, entryId: logged.entry.id };
}

/** A goal of items, one of them ticked. */
export async function checklistOf(
  { O }: { O: Member },
  marks: Markers,
  planId: string,
  wish: GoalWish,
): Promise<{ goalId: string; items: { key: string; title: string }[] }> {
  const { also = "", packed } = wish;
  const what = `a checklist, ${wish.what}`;
  const word = wordsOf(marks, { ...wish, ...(packed !== undefined && { must: "" }), what });
  const shown = also + (packed ?? "");
  const item = (name: string) => ({
    key: word(`key of ${name}`, shown),
    title: word(`title of ${name}`, shown),
  });
  const items = [item("an item"), item("another item")];
  const goal = must(
    await addGoal(O.context, {
      planId,
      title:
        packed === undefined
          ? word("title", also)
          : marks.word(`title of ${what}`, wish.may + packed),
      horizon: "short",
      measure: { kind: "checklist", items },
      smart: {},
      weight: 1,
      private: wish.private ?? false,
    }),
  );
  const ticked = { item: items[0]?.key, done: true, note: word("note on an item", also) };
  must(await logMilestone(O.context, { goalId: goal.id, ...ticked }));
  return { goalId: goal.id, items };
}
