// Tells the demo's story: each act through the verb that a person would use, on its own day.
import type { PlanStory } from "@/seeds/demo/acts";
import { addressOf, type Part, PEOPLE } from "@/seeds/demo/people";
import { STORY } from "@/seeds/demo/story";
import { type Tx, transaction } from "../../db/client";
import { addWorld, openWorld } from "../../db/demo";
import { addPerson } from "../../db/people";
import { addDays, type Day } from "../../domain/days";
import type { Outcome } from "../../domain/problems";
import type { Context } from "../context";
import { startPlan } from "../plans/start";
import { NO_PASSWORD } from "../secrets/password-hash";
import { readTemplate } from "../templates";
import { perform } from "./perform";
import type { Told } from "./told";

export const WORLD_MS = 86_400_000;
const MINUTE_MS = 60_000;

const PARTS = Object.keys(PEOPLE) as Part[];
type Cast = ReadonlyMap<Part, string>;

/** Makes a world whose story leads up to `tells` and answers its id; it waits to be taken. */
export async function tellWorld(tells: Day, now: Date): Promise<string> {
  const endsAt = new Date(now.getTime() + WORLD_MS);
  const { worldId, cast } = await transaction(async (tx) => {
    const worldId = await addWorld(tx, { tells, endsAt });
    return { worldId, cast: await settle(tx, worldId) };
  });
  for (const story of STORY) await tellPlan(story, { worldId, cast, tells });
  await transaction((tx) => openWorld(tx, worldId));
  return worldId;
}

async function settle(tx: Tx, demoWorldId: string): Promise<Cast> {
  const cast = new Map<Part, string>();
  for (const part of PARTS) {
    const personId = await addPerson(tx, {
      name: PEOPLE[part].name,
      email: addressOf(part, demoWorldId),
      passwordHash: NO_PASSWORD,
      timeZone: "UTC",
      isAdministrator: false,
      demoWorldId,
    });
    if (personId === null) throw new Error("Somebody of the demo is there already.");
    cast.set(part, personId);
  }
  return cast;
}

type World = { worldId: string; cast: Cast; tells: Day };

async function tellPlan(
  { owner, template, begunAgo, acts }: PlanStory,
  { worldId, cast, tells }: World,
): Promise<void> {
  const startsOn = addDays(tells, -begunAgo);
  const as = contextsOf(cast, startsOn);
  const plan = must(await startPlan(as(owner, 0), { template, startsOn }));
  const { goals } = must(await readTemplate(template));
  const idOf = (title: string) => plan.goals.find((goal) => goal.title === title)?.id ?? "";
  const told: Told = {
    ...{ worldId, planId: plan.id, owner, startsOn, as },
    ownerId: cast.get(owner) ?? "",
    goals: new Map(goals.map(({ key, title }) => [key, idOf(title)])),
    entries: new Map(),
    threads: new Map(),
    suggestions: new Map(),
    reviews: new Map(),
    spends: new Map(),
  };
  for (const act of acts) must(await perform(told, act));
}

function contextsOf(cast: Cast, startsOn: Day): (who: Part, day: number) => Context {
  let last = { day: -1, acts: 0 };
  return (who, day) => {
    last = { day, acts: last.day === day ? last.acts + 1 : 0 };
    const today = addDays(startsOn, day);
    const now = new Date(Date.parse(`${today}T15:00:00Z`) + last.acts * MINUTE_MS);
    const viewer = { personId: cast.get(who) ?? "", isAdministrator: false, canWrite: true };
    return { viewer, today, now };
  };
}

/** A story that is refused is a broken one. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The demo's story: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}
