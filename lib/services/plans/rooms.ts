// The rooms beside the goals: what came along with the template, and who is on the plan.
import { mayAs, type Verb } from "../../access/policy";
import type { Db } from "../../db/client";
import { type Gate, openPlan } from "../../db/gate";
import { goalsOf } from "../../db/goals";
import { participantsOf } from "../../db/participants";
import { planBehind } from "../../db/plans";
import {
  areasOf,
  budgetsOf,
  notesOf,
  projectsOf,
  resourcesOf,
  ritualsOf,
  skillsOf,
  supportsOf,
} from "../../db/rooms";
import { accept, type Outcome } from "../../domain/problems";
import type { OnPlan } from "../../schemas/plans";
import type {
  JournalRoom,
  PeopleRoom,
  ResourcesRoom,
  RoomHead,
  SkillsRoom,
} from "../../views/rooms";
import { look } from "../change";
import type { Context } from "../context";

const headOf = (gate: Gate, { today }: Context): RoomHead => ({
  id: gate.planId,
  title: gate.title,
  startsOn: gate.startsOn,
  endsOn: gate.endsOn,
  today,
});

/** Opens the plan for the verb and shows the room; unreadable plans are not found. */
const enter = <T>(
  context: Context,
  { planId }: OnPlan,
  verb: Verb,
  room: (db: Db, gate: Gate) => Promise<T>,
): Promise<Outcome<RoomHead & T>> =>
  look(context, verb, async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    if (!opened.ok) return opened;
    const gate = opened.value;
    return accept({ ...headOf(gate, context), ...(await room(db, gate)) });
  });

export const skillsRoom = (context: Context, input: OnPlan): Promise<Outcome<SkillsRoom>> =>
  enter(context, input, "plan.read", async (db, gate) => {
    const [areas, skills, goals] = await Promise.all([
      areasOf(db, gate),
      skillsOf(db, gate),
      goalsOf(db, gate),
    ]);
    const named = [...skills, ...goals].flatMap(({ tools }) => tools ?? []);
    return { areas, skills, tools: [...new Set(named)] };
  });

export const resourcesRoom = (context: Context, input: OnPlan): Promise<Outcome<ResourcesRoom>> =>
  enter(context, input, "plan.read", async (db, gate) => {
    const [resources, projects, budgets] = await Promise.all([
      resourcesOf(db, gate),
      projectsOf(db, gate),
      mayAs(gate.roles, "budget.read") ? budgetsOf(db, gate) : null,
    ]);
    return { resources, projects, budgets };
  });

export const journalRoom = (context: Context, input: OnPlan): Promise<Outcome<JournalRoom>> =>
  enter(context, input, "plan.read", async (db, gate) => {
    const [rituals, supports, notes, plan] = await Promise.all([
      ritualsOf(db, gate),
      supportsOf(db, gate),
      notesOf(db, gate),
      planBehind(db, gate),
    ]);
    const { tracking, summary, provenance, templateVersion } = plan;
    return { rituals, supports, notes, tracking, summary, provenance, templateVersion };
  });

export const peopleRoom = (context: Context, input: OnPlan): Promise<Outcome<PeopleRoom>> =>
  enter(context, input, "people.read", async (db, gate) => ({
    viewerId: gate.personId,
    people: await participantsOf(db, gate),
  }));
