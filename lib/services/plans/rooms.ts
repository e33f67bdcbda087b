// The rooms beside the goals: what came along with the template.
import { mayAs, type Verb } from "../../access/policy";
import type { Db } from "../../db/client";
import { type Gate, openPlan } from "../../db/gate";
import { goalsOf } from "../../db/goals";
import { planBehind } from "../../db/plans";
import {
  areasOf,
  notesOf,
  projectsOf,
  resourcesOf,
  ritualsOf,
  skillsOf,
  supportsOf,
} from "../../db/rooms";
import type { Area } from "../../domain/blueprint";
import { accept, type Outcome } from "../../domain/problems";
import type { OnPlan } from "../../schemas/plans";
import type { JournalRoom, ResourcesRoom, RoomHead, SkillsRoom } from "../../views/rooms";
import { budgetViews } from "../budgets/list";
import { look } from "../change";
import type { Context } from "../context";
import { opensOf, seenBy } from "../seen-by";

/** What a room says of its plan; what is in it is seen by who may do the verb. */
export const headOf = (gate: Gate, { today }: Context, verb: Verb): RoomHead => ({
  id: gate.planId,
  title: gate.title,
  startsOn: gate.startsOn,
  endsOn: gate.endsOn,
  today,
  opens: opensOf(gate),
  seenBy: seenBy(gate, verb),
});

/** Opens the plan for the verb and shows the room; unreadable plans are not found. */
export const enter = <T>(
  context: Context,
  { planId }: OnPlan,
  verb: Verb,
  room: (db: Db, gate: Gate) => Promise<T>,
): Promise<Outcome<RoomHead & T>> =>
  look(context, verb, async (db, scope) => {
    const opened = await openPlan(db, scope, planId, { people: true });
    if (!opened.ok) return opened;
    const gate = opened.value;
    return accept({ ...headOf(gate, context, verb), ...(await room(db, gate)) });
  });

/** The plan's areas, for a form that lets one be chosen. */
export const planAreas = (context: Context, { planId }: OnPlan): Promise<Outcome<Area[]>> =>
  look(context, "plan.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    return opened.ok ? accept(await areasOf(db, opened.value)) : opened;
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
    const mayNow = (verb: Verb) => gate.status !== "archived" && mayAs(gate.roles, verb);
    const canMoney = { edit: mayNow("budget.edit"), approve: mayNow("spend.approve") };
    const [resources, projects, budgets, goals] = await Promise.all([
      resourcesOf(db, gate),
      projectsOf(db, gate),
      mayAs(gate.roles, "budget.read") ? budgetViews(db, gate, context.today) : null,
      canMoney.edit ? goalsOf(db, gate) : [],
    ]);
    return {
      resources,
      projects,
      budgets,
      budgetsSeenBy: seenBy(gate, "budget.read"),
      canMoney,
      goals: goals.map(({ id, title }) => ({ id, title })),
    };
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
