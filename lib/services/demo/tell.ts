// Tells the demo's story: each act through the verb that a person would use, on its own day.
import { ENGINEER, STORY, TEMPLATE, TOLD_ON } from "@/seeds/demo/story";
import { transaction } from "../../db/client";
import { addWorld, openWorld } from "../../db/demo";
import { addPerson } from "../../db/people";
import { addDays, type Day } from "../../domain/days";
import type { Outcome } from "../../domain/problems";
import type { Context } from "../context";
import { startPlan } from "../plans/start";
import { readTemplate } from "../templates";
import { perform } from "./perform";

export const WORLD_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Nobody can sign in with it: it is no hash. */
const NO_PASSWORD = "-";

/** Makes a world whose story leads up to `tells` and answers its id; it waits to be taken. */
export async function tellWorld(tells: Day, now: Date): Promise<string> {
  const endsAt = new Date(now.getTime() + WORLD_MS);
  const { worldId, personId } = await transaction(async (tx) => {
    const worldId = await addWorld(tx, { tells, endsAt });
    return { worldId, personId: await settle(tx, worldId) };
  });
  const startsOn = addDays(tells, -TOLD_ON);
  const onDay = daysOf(personId, startsOn);
  const plan = must(await startPlan(onDay(0), { template: TEMPLATE, startsOn }));
  const { goals } = must(await readTemplate(TEMPLATE));
  const ids = new Map(
    goals.map(({ key, title }) => [key, plan.goals.find((goal) => goal.title === title)?.id ?? ""]),
  );
  const told = { planId: plan.id, startsOn, goals: ids, entries: new Map<string, string>() };
  for (const act of STORY) must(await perform(onDay(act.day), told, act));
  await transaction((tx) => openWorld(tx, worldId));
  return worldId;
}

async function settle(tx: Parameters<typeof addPerson>[0], worldId: string): Promise<string> {
  const personId = await addPerson(tx, {
    name: ENGINEER.name,
    email: `${ENGINEER.mailbox}+${worldId}@example.org`,
    passwordHash: NO_PASSWORD,
    timeZone: "UTC",
    isAdministrator: false,
    demoWorldId: worldId,
  });
  if (personId === null) throw new Error("The demo's engineer is there already.");
  return personId;
}

/** Her context on a day of the story; what happens on one day is some minutes apart. */
function daysOf(personId: string, startsOn: Day): (day: number) => Context {
  const viewer = { personId, isAdministrator: false, canWrite: true };
  let acts = 0;
  return (day) => {
    const today = addDays(startsOn, day);
    const now = new Date(Date.parse(`${today}T15:00:00Z`) + (acts++ % 60) * MINUTE_MS);
    return { viewer, today, now };
  };
}

/** A story that is refused is a broken one. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The demo's story: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}
