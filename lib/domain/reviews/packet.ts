// Knows what changed on a plan since its last review: the page that a quarter writes by itself.
import type { Day } from "../days";
import type { Entry } from "../entries";
import type { Goal, Horizon, Pause } from "../goals";
import { actualFromSums, rawFromSums, standing, sums } from "../ledger";
import type { Measure } from "../measures";
import { type Pace, type PaceWord, pace } from "../pace";
import { changesOf, type GoalChange, type GoalEvent, stateBefore } from "./changes";
import type { PacketBudget } from "./packet-money";

export type PacketLink = { url: string; title: string | null };

/** Shares 0…1, by today's target at both ends; `raw` in the measure's own unit. */
type Standing = { actual: number; raw: number | null };

/** One goal of the packet. `milestones` counts those recorded since that still stand. */
export type PacketGoal = {
  goalId: string;
  title: string;
  horizon: Horizon;
  measure: Measure;
  weight: number;
  startsOn: Day;
  dueOn: Day;
  word: PaceWord;
  overdueDays: number;
  doneOn: Day | null;
  before: Standing;
  now: Standing & { expected: number };
  changes: GoalChange[];
  milestones: number;
  evidence: PacketLink[];
};

/**
 * `since` is the day after which things are told; `on` the day they are told. Packets that were kept
 * before there was money to tell have none.
 */
export type Packet = {
  planTitle: string;
  since: Day;
  on: Day;
  goals: PacketGoal[];
  money?: PacketBudget[];
};

/** A goal with its ledger and what happened to it since. */
export type PacketFacts = {
  goal: Goal;
  entries: readonly (Entry & { evidence: readonly PacketLink[] })[];
  events: readonly GoalEvent[];
};

/** Six digits say enough of a share, and are the same wherever they are computed. */
const rounded = (share: number): number => Math.round(share * 1e6) / 1e6;

/** Pure: the same facts give the same packet. Private goals must not be among the facts. */
export function packetOf(input: {
  planTitle: string;
  since: Day;
  on: Day;
  pauses: readonly Pause[];
  goals: readonly PacketFacts[];
  money?: PacketBudget[];
}): Packet {
  const { planTitle, since, on, pauses, money } = input;
  const goals = input.goals.map((facts) => goalOf(facts, { since, on, pauses }));
  return { planTitle, since, on, goals: inOrder(goals), ...(money ? { money } : {}) };
}

type When = { since: Day; on: Day; pauses: readonly Pause[] };

function goalOf({ goal, entries, events }: PacketFacts, { since, on, pauses }: When): PacketGoal {
  const recorded = new Set(events.flatMap(({ entryId }) => entryId ?? []));
  const known = entries.filter(({ id }) => !recorded.has(id));
  const earlier = sums(goal.measure, goal, known);
  const total = sums(goal.measure, goal, entries);
  const now: Pace = pace({ goal, sums: total, pauses, on });
  const wasDone = stateBefore(events, goal.state) === "done";
  const stands = new Set(standing(entries).map(({ id }) => id));
  const fresh = entries.filter(({ id }) => recorded.has(id) && stands.has(id));
  return {
    goalId: goal.id,
    title: goal.title,
    horizon: goal.horizon,
    measure: goal.measure,
    weight: goal.weight,
    startsOn: goal.startsOn,
    dueOn: goal.dueOn,
    word: now.word,
    overdueDays: now.overdueDays,
    doneOn: now.doneOn,
    before: {
      actual: rounded(wasDone ? 1 : actualFromSums(goal.measure, earlier, since)),
      raw: rawFromSums(goal.measure, earlier),
    },
    now: { actual: rounded(now.actual), raw: now.raw, expected: rounded(now.expected) },
    changes: changesOf(events, goal.state),
    milestones: fresh.length,
    evidence: eachOnce(fresh.flatMap(({ evidence }) => evidence)),
  };
}

const eachOnce = (links: readonly PacketLink[]): PacketLink[] => [
  ...new Map(links.map(({ url, title }) => [url, { url, title }])).values(),
];

/** What was reached comes first, then how the rest stands; goals of one word keep their order. */
const ORDER: Record<PaceWord, number> = {
  done: 0,
  ahead: 1,
  "on-pace": 2,
  overdue: 3,
  slipping: 4,
  dropped: 5,
  paused: 6,
  "not-started": 7,
};

const inOrder = (goals: readonly PacketGoal[]): PacketGoal[] =>
  goals.toSorted((a, b) => ORDER[a.word] - ORDER[b.word]);

/** A goal to talk about: something happened to it, or something should have. */
export const isTold = ({ changes, milestones, word }: PacketGoal): boolean =>
  changes.length > 0 || milestones > 0 || word === "slipping" || word === "overdue";

/** The plan's mean by weight at both ends, dropped goals out, so that it moves by what happened. */
export function packetProgress({ goals }: Packet): {
  before: number;
  now: number;
  expected: number;
} {
  let [weight, before, now, expected] = [0, 0, 0, 0];
  for (const goal of goals) {
    if (goal.word === "dropped") continue;
    weight += goal.weight;
    before += goal.weight * goal.before.actual;
    now += goal.weight * goal.now.actual;
    expected += goal.weight * goal.now.expected;
  }
  const mean = (sum: number) => (weight === 0 ? 0 : rounded(sum / weight));
  return { before: mean(before), now: mean(now), expected: mean(expected) };
}

/** The packet with those of its goals alone that may be told of. */
const withGoals = (packet: Packet, known: ReadonlySet<string>): Packet => ({
  ...packet,
  goals: packet.goals.filter(({ goalId }) => known.has(goalId)),
});

/** The packet without the reasons that came from somebody who is gone, nor what was said with them. */
const withReasonsOf = (packet: Packet, known: { has(id: string): boolean }): Packet => ({
  ...packet,
  goals: packet.goals.map((goal) => ({
    ...goal,
    changes: goal.changes.map((change) =>
      "suggestedBy" in change && change.suggestedBy?.some((id) => !known.has(id))
        ? { ...change, why: null }
        : change,
    ),
  })),
});

/** A kept packet as both sides may still read it: of these goals, with the words of these people. */
export const packetNow = (
  packet: Packet,
  known: { goals: readonly { goalId: string }[]; names: { has(id: string): boolean } },
): Packet =>
  withReasonsOf(withGoals(packet, new Set(known.goals.map(({ goalId }) => goalId))), known.names);
