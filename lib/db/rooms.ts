// Knows the plan's other rooms: areas, skills, resources, projects, supports, rituals, budgets, notes.
import type {
  Area,
  Cadence,
  Note,
  NoteKind,
  Project,
  ProjectKind,
  Resource,
  ResourceKind,
  Ritual,
  RitualKind,
  Skill,
  Support,
} from "../domain/blueprint";
import type { Measure } from "../domain/measures";
import { minorOf } from "../domain/money";
import type { PlanDraft } from "../domain/plan-draft";
import type { Db, Tx } from "./client";
import type { Gate } from "./gate";
import { Prisma } from "./generated/client";

export type Rooms = Pick<
  PlanDraft,
  "areas" | "skills" | "resources" | "projects" | "supports" | "rituals" | "budgets" | "notes"
>;

const json = (measure: Measure | undefined) => measure ?? Prisma.DbNull;

/** Writes all rooms of a new plan. */
export async function insertRooms(tx: Tx, planId: string, rooms: Rooms): Promise<void> {
  const at = <T extends object>(items: readonly T[]) =>
    items.map((item, position) => ({ ...item, planId, position }));
  await tx.area.createMany({ data: at(rooms.areas) });
  await tx.skill.createMany({ data: at(rooms.skills) });
  await tx.resource.createMany({ data: at(rooms.resources) });
  await tx.project.createMany({
    data: at(rooms.projects).map((project) => ({ ...project, measure: json(project.measure) })),
  });
  await tx.support.createMany({
    data: at(rooms.supports).map((support) => ({ ...support, measure: json(support.measure) })),
  });
  await tx.ritual.createMany({ data: at(rooms.rituals) });
  await tx.budget.createMany({
    data: at(rooms.budgets).map(({ amount, ...budget }) => ({
      ...budget,
      amountMinor: BigInt(minorOf(amount, budget.currency)),
    })),
  });
  await tx.note.createMany({
    data: at(rooms.notes).map(({ unsourced, ...note }) => ({
      ...note,
      isUnsourced: unsourced ?? false,
    })),
  });
}

/** Drops nulls and empty lists, as the blueprint leaves out what is not said. */
function said<T extends object>(row: T): T {
  const kept = Object.entries(row).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as T;
}

type Nulls<T> = { [K in keyof T]: T[K] | null };
const spoken = <T extends object>(row: Nulls<T>): T => said(row) as T;

const inOrder = (gate: Gate) => ({
  where: { planId: gate.planId },
  orderBy: { position: "asc" as const },
});

export async function areasOf(db: Db, gate: Gate): Promise<Area[]> {
  const rows = await db.area.findMany(inOrder(gate));
  return rows.map(({ key, title, note }) => spoken<Area>({ key, title, note: note as string }));
}

/** Whether the plan has an area of this key. */
export const hasArea = async (db: Db, { planId }: Gate, key: string): Promise<boolean> =>
  (await db.area.count({ where: { planId, key } })) === 1;

export async function skillsOf(db: Db, gate: Gate): Promise<Skill[]> {
  const rows = await db.skill.findMany(inOrder(gate));
  return rows.map(({ key, group, competency, tools }) => said({ key, group, competency, tools }));
}

export async function resourcesOf(db: Db, gate: Gate): Promise<Resource[]> {
  const rows = await db.resource.findMany(inOrder(gate));
  return rows.map(({ key, kind, title, by, provider, tools, note }) =>
    spoken<Resource>({
      key,
      kind: kind as ResourceKind,
      title,
      by: by as string,
      provider: provider as string,
      tools,
      note: note as string,
    }),
  );
}

export async function projectsOf(db: Db, gate: Gate): Promise<Project[]> {
  const rows = await db.project.findMany(inOrder(gate));
  return rows.map(({ key, kind, title, text, measure, tools }) =>
    said({ key, kind: kind as ProjectKind, title, text, measure: measure as Measure, tools }),
  );
}

export async function supportsOf(db: Db, gate: Gate): Promise<Support[]> {
  const rows = await db.support.findMany(inOrder(gate));
  return rows.map((row) =>
    spoken<Support>({
      key: row.key,
      group: row.group as string,
      title: row.title,
      cadence: row.cadence as Cadence,
      with: row.with as string,
      duration: row.duration as string,
      measure: row.measure as Measure,
      note: row.note as string,
    }),
  );
}

export async function ritualsOf(db: Db, gate: Gate): Promise<Ritual[]> {
  const rows = await db.ritual.findMany(inOrder(gate));
  return rows.map((row) =>
    spoken<Ritual>({
      key: row.key,
      kind: row.kind as RitualKind,
      title: row.title,
      cadence: row.cadence as Cadence,
      where: row.where as string,
      with: row.with as string,
    }),
  );
}

export async function notesOf(db: Db, gate: Gate): Promise<Note[]> {
  const rows = await db.note.findMany(inOrder(gate));
  return rows.map(({ key, kind, by, text, figures, isUnsourced }) =>
    spoken<Note>({
      key,
      kind: kind as NoteKind,
      by: by as string,
      text,
      figures,
      unsourced: isUnsourced ? true : null,
    }),
  );
}
