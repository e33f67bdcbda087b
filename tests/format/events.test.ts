import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import type { EntryDraft } from "@/lib/domain/entries";
import type { DomainEvent } from "@/lib/domain/events";
import { eventSentence } from "@/lib/format/events";
import { plain } from "@/lib/format/sentence";
import { aGoal } from "../domain/support/worlds";

const [from, to] = [day("2026-11-23"), day("2026-12-24")];
const one: EntryDraft = { occurredOn: from, amount: 1, item: null, done: null };
const yearly = { amountMinor: 50_000, currency: "USD", per: "year" } as const;
const spent = { spendId: "s", budgetId: "b", on: from, amountMinor: 4_550, currency: "USD" };
const dates = { startsOn: from, dueOn: to };

const events: [DomainEvent, string][] = [
  [
    { verb: "plan.started", figures: { startsOn: from, endsOn: to, goals: 8 } },
    "Plan started: 8 goals, 23 November to 24 December 2026.",
  ],
  [{ verb: "plan.renamed", figures: {} }, "Plan renamed."],
  [
    { verb: "plan.moved", figures: { from, to } },
    "Plan start moved from 23 November 2026 to 24 December 2026.",
  ],
  [{ verb: "plan.archived", figures: { from: "active" } }, "Plan put in the archive."],
  [{ verb: "pause.added", figures: { from, to: from } }, "Pause added: 23 November 2026."],
  [
    { verb: "goal.added", figures: { horizon: "short", ...dates } },
    "Build 5 ETL pipelines added, due 24 December 2026.",
  ],
  [
    { verb: "goal.edited", figures: { fields: ["title", "smart", "weight"] } },
    "Build 5 ETL pipelines edited: title, SMART parts and weight.",
  ],
  [
    {
      verb: "goal.remeasured",
      figures: { from: { kind: "tick", target: null }, to: { kind: "count", target: 5 } },
    },
    "Build 5 ETL pipelines is measured by a count of 5, before by done or not.",
  ],
  [
    {
      verb: "goal.remeasured",
      figures: {
        from: { kind: "amount", target: 80, baseline: 20 },
        to: { kind: "hold", target: 95, op: "at-least" },
      },
    },
    "Build 5 ETL pipelines is measured by a level to hold of at least 95, before by an amount from 20 to 80.",
  ],
  [
    {
      verb: "goal.remeasured",
      figures: { from: { kind: "count", target: 5 }, to: { kind: "count", target: 5 } },
    },
    "Build 5 ETL pipelines is measured otherwise than before.",
  ],
  [
    { verb: "comment.edited", figures: { commentId: "c", asks: ["p"] } },
    "Comment on Build 5 ETL pipelines edited: it asks somebody new.",
  ],
  [
    { verb: "suggestion.nudged", figures: { suggestionId: "s", fields: ["dueOn"] } },
    "A nudge about the suggested due date of Build 5 ETL pipelines.",
  ],
  [{ verb: "goal.ticked", figures: { on: from } }, "Build 5 ETL pipelines done."],
  [
    { verb: "goal.reached", figures: { on: from } },
    "Build 5 ETL pipelines reached its target on 23 November 2026.",
  ],
  [{ verb: "goal.dropped", figures: { on: from } }, "Build 5 ETL pipelines let go."],
  [
    { verb: "entry.logged", figures: one },
    "Milestone on Build 5 ETL pipelines for 23 November 2026: +1.",
  ],
  [
    { verb: "entry.corrected", figures: { was: one, is: { ...one, amount: 2 } } },
    "Milestone on Build 5 ETL pipelines corrected: +2, before +1.",
  ],
  [
    { verb: "entry.voided", figures: { was: one } },
    "Milestone of 23 November 2026 on Build 5 ETL pipelines taken away.",
  ],
  [
    {
      verb: "budget.edited",
      figures: { budgetId: "b", from: yearly, to: { ...yearly, per: "plan" } },
    },
    "Budget changed to $500 for the whole plan, before $500 a year.",
  ],
  [
    { verb: "budget.edited", figures: { budgetId: "b", from: yearly, to: yearly } },
    "Budget of $500 a year edited.",
  ],
  [{ verb: "spend.logged", figures: spent }, "Spent $45.50 on 23 November 2026."],
  [{ verb: "spend.approved", figures: spent }, "$45.50 of 23 November 2026 approved."],
  [
    { verb: "comment.posted", figures: { commentId: "c", rootId: null, mentions: [] } },
    "Comment on Build 5 ETL pipelines.",
  ],
  [
    { verb: "suggestion.made", figures: { suggestionId: "s", fields: ["title", "dueOn"] } },
    "Another title and due date suggested for Build 5 ETL pipelines.",
  ],
  [
    {
      verb: "review.withdrawn",
      figures: { reviewId: "r", from: day("2026-01-01"), to: day("2026-03-31") },
    },
    "Review of 1 January to 31 March 2026 withdrawn.",
  ],
  [
    { verb: "review.submitted", figures: { reviewId: "r", part: "manager" } },
    "Manager review submitted.",
  ],
  [
    { verb: "review.lapsed", figures: { reviewId: "r", part: "manager" } },
    "Manager review to be signed again: what stands in the review has changed.",
  ],
];

describe("a happening is told", () => {
  test.each(events)("%j", (event, sentence) => {
    const { title, measure } = aGoal();
    expect(plain(eventSentence(event, { title, measure }))).toBe(sentence);
  });

  test("without its goal, when that is gone", () => {
    expect(plain(eventSentence({ verb: "goal.ticked", figures: { on: from } }))).toBe(
      "A goal done.",
    );
  });
});
