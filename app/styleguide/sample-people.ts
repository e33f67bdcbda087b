// A small made-up circle around one goal: a question, a suggestion, a review, a report.
import { addDays, day, dayNumber } from "@/lib/domain/days";
import type { Notification } from "@/lib/views/notifications";
import type { ReviewPageView, ReviewPartJson } from "@/lib/views/reviews";
import type { TalkView, ThreadView } from "@/lib/views/talk";
import type { ReportRow } from "@/lib/views/team";

export const TODAY = day("2026-11-25");
const at = (days: number) => new Date(`${addDays(TODAY, -days)}T09:30:00Z`);
const noActs = { reply: true, resolve: true, reopen: false, nudge: false };
const said = { isEdited: false, text: null };

const threads: ThreadView[] = [
  {
    id: "question",
    entryId: null,
    comments: [
      {
        ...said,
        id: "q1",
        by: "Tariq Aziz",
        at: at(9),
        html: "<p>Which of the three is first?</p>",
      },
      {
        ...said,
        id: "q2",
        by: null,
        at: at(8),
        html: "<p>Click sessions.</p>",
        text: "Click sessions.",
      },
      {
        ...said,
        id: "q3",
        by: "Tariq Aziz",
        at: at(2),
        html: "<p>And how would you know it <strong>worked</strong>?</p>",
        isEdited: true,
      },
    ],
    isResolved: false,
    turn: { isYours: true, names: [], since: at(2) },
    nudgedAt: null,
    can: noActs,
  },
  {
    id: "theirs",
    entryId: null,
    comments: [{ ...said, id: "t1", by: null, at: at(8), html: "<p>May I move it to March?</p>" }],
    isResolved: false,
    turn: { isYours: false, names: ["Mara Lindt"], since: at(8) },
    nudgedAt: null,
    can: { ...noActs, nudge: true },
  },
  {
    id: "settled",
    entryId: null,
    comments: [{ ...said, id: "s1", by: "Mara Lindt", at: at(40), html: null }],
    isResolved: true,
    turn: null,
    nudgedAt: null,
    can: { ...noActs, resolve: false, reopen: true },
  },
];

const was = { dueOn: day("2026-12-24") };
const suggestion = {
  by: "Tariq Aziz",
  at: at(3),
  html: "<p>Three weeks more is honest.</p>",
  changes: { dueOn: day("2027-01-14") },
  was,
  state: "open" as const,
  answeredAt: null,
  nudgedAt: null,
  can: { answer: true, withdraw: false, nudge: false },
};

export const talk: TalkView = {
  about: { planId: "plan", goalId: "goal" },
  threads,
  suggestions: [
    { ...suggestion, id: "fits", now: was, moved: [] },
    { ...suggestion, id: "late", now: { dueOn: day("2026-12-31") }, moved: ["dueOn"] },
  ],
  owner: "Mara Lindt",
  mentionable: ["Mara Lindt", "Tariq Aziz"],
  seenBy: { comments: ["Mira", "Tariq"], suggestions: ["Mira", "Tariq"] },
  can: { comment: true, suggest: false },
  drafts: {},
};

const half = (text: string, days: number | null): ReviewPartJson => ({
  text,
  ratings: { overall: "meeting" },
  submittedAt: days === null ? null : at(days).toISOString(),
});
const HERS = "The source map is done, and three incidents since began with a look at it.";
const HIS = "You made two things boring that used to wake people up.";

/** Seen by its owner: while she writes, or when both halves are in. */
export function review(stage: "writing" | "compared"): ReviewPageView {
  const isCompared = stage === "compared";
  const period = { from: day("2026-08-26"), to: TODAY };
  return {
    review: {
      id: stage,
      planId: "plan",
      ownerId: "runa",
      managerId: "mara",
      period,
      state: isCompared ? "submitted" : "open",
      packet: { planTitle: "Mid-Level Data Engineer", since: period.from, on: TODAY, goals: [] },
      self: half(HERS, isCompared ? 2 : null),
      manager: isCompared ? half(HIS, 1) : null,
      focus: [],
      signatures: [],
      toSign: null,
      sealedHash: null,
      addenda: [],
      version: 1,
    },
    html: isCompared
      ? { self: `<p>${HERS}</p>`, manager: `<p>${HIS}</p>` }
      : { self: null, manager: null },
    state: { is: isCompared ? "submitted" : "open" },
    part: "self",
    viewerId: "runa",
    names: { runa: "Runa Vik", mara: "Mara Lindt" },
    plan: { id: "plan", title: "Mid-Level Data Engineer" },
    isManagerGone: false,
    openGoals: [],
    lapsed: [],
    parted: null,
    can: {
      write: isCompared ? null : "self",
      withdraw: !isCompared,
      recall: isCompared,
      sign: isCompared,
      focus: false,
      addend: false,
      handTo: [],
    },
    today: TODAY,
  };
}

const [startsOn, endsOn] = [dayNumber(TODAY) - 150, dayNumber(TODAY) + 400];
export const report: ReportRow = {
  planId: "plan",
  title: "Mid-Level Data Engineer",
  owner: "Runa Vik",
  level: "Mid-Level",
  month: 5,
  months: 18,
  outlook: {
    word: "slipping",
    actual: 0.49,
    expected: 0.59,
    goals: 15,
    done: 3,
    overdue: 1,
    slipping: 1,
    lastOn: addDays(TODAY, -3),
    quietDays: 3,
    pausedUntil: null,
  },
  money: [{ currency: "USD", amountMinor: 200_000, spentMinor: 45_000 }],
  road: {
    startsOn,
    endsOn,
    expected: [
      { x: startsOn, y: 0 },
      { x: endsOn, y: 1 },
    ],
    actual: [
      { x: startsOn, y: 0 },
      { x: startsOn + 90, y: 0.3 },
      { x: startsOn + 150, y: 0.49 },
    ],
  },
  reviewOn: addDays(TODAY, 31),
};

const plan = { id: "plan", title: "Mid-Level Data Engineer", isOwn: true, owner: "Runa Vik" };
const goal = {
  id: "goal",
  title: "Write 8 runbooks",
  measure: { kind: "tick" as const },
  isDeleted: false,
};
export const news: Notification[] = [
  {
    id: "n1",
    at: at(0).toISOString(),
    isUnread: true,
    plan,
    actor: "Tariq Aziz",
    person: null,
    goal,
    event: { verb: "suggestion.made", figures: { suggestionId: "fits", fields: ["dueOn"] } },
  },
  {
    id: "n2",
    at: at(3).toISOString(),
    isUnread: false,
    plan,
    actor: null,
    person: null,
    goal: null,
    event: { verb: "review.submitted", figures: { reviewId: "r", part: "manager" } },
  },
];
