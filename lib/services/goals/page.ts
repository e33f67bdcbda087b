// Reading everything the page of one goal shows.
import { eventsOf } from "../../db/events";
import { type Gate, openGoal } from "../../db/gate";
import { type EntryWords, originOf, wordsOf } from "../../db/goal-words";
import { isId } from "../../db/ids";
import { pausesIn } from "../../db/pauses";
import type { StoredGoal } from "../../db/rows";
import { talkOf } from "../../db/talk";
import { together } from "../../db/together";
import type { Day } from "../../domain/days";
import type { Entry } from "../../domain/entries";
import { forecast } from "../../domain/forecast";
import { goalRoad } from "../../domain/goal-road";
import type { Pause } from "../../domain/goals";
import { type Milestone, milestonesOf } from "../../domain/milestones";
import type { Pace } from "../../domain/pace";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { checkSmart } from "../../domain/smart";
import type { EntryView, GoalPageView, GoalView, MilestoneView } from "../../views/goal-page";
import { look } from "../change";
import { talkView } from "../comments/talk";
import type { Context } from "../context";
import { draftsSince } from "../drafts";
import { goalJson, paceOf } from "../present";
import { remembered } from "../remembered";
import { seenBy } from "../seen-by";

/** `from`: the first milestone to list; `focus`: an entry to show whatever page it stands on. */
export type GoalPageInput = {
  planId: string;
  goalId: string;
  from?: string | undefined;
  focus?: string | undefined;
};

const PER_PAGE = 20;
const TAKEN_AWAY = 20;
const HISTORY = 30;
const TRACE = 10;

/** In four queries at most beside the one that permits. A goal of another plan is not found. */
export const goalPage = (context: Context, input: GoalPageInput): Promise<Outcome<GoalPageView>> =>
  look(context, "goal.read", async (db, scope) => {
    const { goalId, today } = { ...input, today: context.today };
    const opened = await openGoal(db, scope, goalId, { people: true, ledger: true });
    if (!opened.ok) return opened;
    const { gate, goal, ledger: entries } = opened.value;
    if (gate.planId !== input.planId) return refuse({ code: "not-found" });
    const [[pauses, origin], events, talk] = await Promise.all([
      together(db, pausesIn(gate), originOf(gate, goal)),
      eventsOf(db, gate, { goalId, take: HISTORY }),
      talkOf(db, gate, goalId, draftsSince(context.now)),
    ]);
    const { standing, takenAway } = milestonesOf(entries);
    const page = pageOf(standing.map(traced), input.from);
    const gone = takenAway.slice(0, TAKEN_AWAY).map(traced);
    const focus = focused([...standing, ...takenAway].map(traced), input.focus);
    const shown = [...page.items, ...gone, ...(focus ? [focus] : [])];
    const words = await wordsOf(db, gate, goalId, idsOf(shown));
    const say = viewer(context, words);
    const pace = paceOf(goal, pauses, today);
    return accept({
      today,
      plan: { id: gate.planId, title: gate.title, isOwner: gate.isOwner },
      seenBy: goal.isPrivate ? [] : seenBy(gate, "goal.read"),
      sharedWith: seenBy(gate, "goal.read"),
      goal: {
        ...goalView(goal, context, gate.ownerId),
        ...origin,
        isMeasured: isMeasured(standing),
      },
      can: rightsOf(gate, pace),
      pace,
      forecast: forecastOf(goal, entries, pauses, today),
      road: goalRoad({ goal, entries, pauses, on: today }),
      smart: checkSmart(goal),
      milestones: {
        ...page,
        total: standing.length,
        items: page.items.map(say),
        takenAway: gone.map(say),
        stones: standing.map(({ now }) => now.id).reverse(),
      },
      focus: focus ? say(focus) : null,
      talk: talkView(talk, { gate, goal, now: context.now }, standsAs([...standing, ...takenAway])),
      history: events.map(({ id, at, event }) => ({ id, at, event })),
    });
  });

/** By which entry each entry's milestone stands now. */
const standsAs = (all: readonly Milestone[]): Map<string, string> =>
  new Map(all.flatMap(({ now, was }) => [now, ...was].map(({ id }) => [id, now.id] as const)));
const remember = remembered(forecast);

/** Its title and words change nothing about where a goal is heading. */
function forecastOf(
  { id, measure, startsOn, dueOn, state }: StoredGoal,
  entries: readonly Entry[],
  pauses: readonly Pause[],
  on: Day,
) {
  return remember({ goal: { id, measure, startsOn, dueOn, state }, entries, pauses, on });
}

/** However often a milestone was corrected, its page stays short. */
const traced = ({ now, was }: Milestone): Milestone => ({ now, was: was.slice(0, TRACE) });

function pageOf(standing: readonly Milestone[], from: string | undefined) {
  const found = standing.findIndex(({ now }) => now.id === from);
  const start = Math.max(0, found);
  const items = standing.slice(start, start + PER_PAGE);
  return { items, earlier: standing[start + PER_PAGE]?.now.id ?? null, isLater: start > 0 };
}

const focused = (all: readonly Milestone[], id: string | undefined): Milestone | null =>
  (id !== undefined && isId(id) && all.find(({ now }) => now.id === id)) || null;

const idsOf = (shown: readonly Milestone[]): string[] => [
  ...new Set(shown.flatMap(({ now, was }) => [now.id, ...was.map(({ id }) => id)])),
];

const isMeasured = (standing: readonly Milestone[]): boolean =>
  standing.some(({ now }) => now.amount !== null || now.item !== null);

/** Puts a milestone and its words together as this reader sees them. */
function viewer({ viewer }: Context, words: ReadonlyMap<string, EntryWords>) {
  const entryView = (entry: Entry): EntryView => {
    const said = words.get(entry.id);
    if (!said) throw new Error(`the words of entry ${entry.id} are missing`);
    const { id, occurredOn, amount, item, done, isVoid } = entry;
    const { note, noteHtml, recordedAt, evidence, authorId, author } = said;
    const by = authorId === viewer.personId ? null : (author ?? "former member");
    const figures = { id, occurredOn, amount, item, done, isVoid };
    return { ...figures, recordedAt, note, noteHtml, evidence, by };
  };
  return ({ now, was }: Milestone): MilestoneView => ({
    now: entryView(now),
    was: was.map(entryView),
  });
}

function goalView(
  goal: StoredGoal,
  { today }: Context,
  ownerId: string,
): Omit<GoalView, "areaTitle" | "skills" | "isMeasured"> {
  const { noteHtml, tools, certifications, sums } = goal;
  const { lastReading: amount, lastReadingOn: on, doneItems } = sums;
  return {
    ...goalJson(goal, today, ownerId),
    ...{ noteHtml, tools, certifications, doneItems },
    lastReading: amount === null || on === null ? null : { amount, on },
  };
}

/** Only the owner acts, and only while the plan is not in the archive. */
function rightsOf({ isOwner, status }: Gate, { word }: Pace): GoalPageView["can"] {
  const isLive = isOwner && status !== "archived";
  const isDropped = word === "dropped";
  return {
    log: isLive && !isDropped,
    tick: isLive && !isDropped,
    edit: isLive,
    drop: isLive && !isDropped && word !== "done",
    restore: isLive && isDropped,
  };
}
