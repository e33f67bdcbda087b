// Knows the ledger's rows: milestones are added, never changed, with the evidence they point at.
import type { Entry } from "../domain/entries";
import type { Db, Tx } from "./client";
import type { Gate } from "./gate";
import type { Prisma } from "./generated/client";
import { entryOf, ledgerColumns } from "./rows";

export type EvidenceLink = { url: string; title: string | null };

/** A milestone with its words. */
export type StoredEntry = Entry & {
  note: string | null;
  noteHtml: string | null;
  authorId: string;
  recordedAt: Date;
  evidence: EvidenceLink[];
};

/** The bare ledger of one goal, in order of recording. */
export async function ledgerOf(db: Db, gate: Gate, goalId: string): Promise<Entry[]> {
  const rows = await db.entry.findMany({
    where: { goalId, planId: gate.planId },
    select: ledgerColumns,
    orderBy: { number: "asc" },
  });
  return rows.map(entryOf);
}

/** The bare ledgers of some goals of the plan, by goal. */
export async function ledgersOf(
  db: Db,
  gate: Gate,
  goalIds: readonly string[],
): Promise<Map<string, Entry[]>> {
  const rows = await db.entry.findMany({
    where: { planId: gate.planId },
    select: { ...ledgerColumns, goalId: true },
    orderBy: { number: "asc" },
  });
  const ledgers = new Map<string, Entry[]>(goalIds.map((id) => [id, []]));
  for (const row of rows) ledgers.get(row.goalId)?.push(entryOf(row));
  return ledgers;
}

const withEvidence = {
  evidence: { include: { evidence: true }, orderBy: { position: "asc" } },
} as const;

/** Milestones of a goal with words and evidence, latest recording first. */
export async function entriesOf(
  db: Db,
  gate: Gate,
  goalId: string,
  { before, take }: { before?: number | undefined; take: number },
): Promise<StoredEntry[]> {
  const rows = await db.entry.findMany({
    where: {
      goalId,
      planId: gate.planId,
      ...(before === undefined ? {} : { number: { lt: before } }),
    },
    include: withEvidence,
    orderBy: { number: "desc" },
    take,
  });
  return rows.map(storedOf);
}

/** All milestones of the plan with words and evidence, by goal, in order of recording. */
export async function entriesOfPlan(db: Db, gate: Gate): Promise<Map<string, StoredEntry[]>> {
  const rows = await db.entry.findMany({
    where: { planId: gate.planId, goal: { deletedAt: null } },
    include: withEvidence,
    orderBy: { number: "asc" },
  });
  const byGoal = new Map<string, StoredEntry[]>();
  for (const row of rows) {
    const entries = byGoal.get(row.goalId) ?? [];
    entries.push(storedOf(row));
    byGoal.set(row.goalId, entries);
  }
  return byGoal;
}

const storedOf = (row: Prisma.EntryGetPayload<{ include: typeof withEvidence }>): StoredEntry => ({
  ...entryOf(row),
  note: row.note,
  noteHtml: row.noteHtml,
  authorId: row.authorId,
  recordedAt: row.recordedAt,
  evidence: row.evidence.map(({ evidence: { url, title } }) => ({ url, title })),
});

/** Links a milestone's evidence; a link the plan knows is used again. */
export async function linkEvidence(
  tx: Tx,
  gate: Gate,
  { id: entryId, evidence }: StoredEntry,
): Promise<void> {
  for (const [position, link] of evidence.entries()) {
    const evidenceId = await evidenceFor(tx, gate, link);
    await tx.entryEvidence.create({ data: { entryId, evidenceId, position } });
  }
}

async function evidenceFor(tx: Tx, gate: Gate, link: EvidenceLink): Promise<string> {
  const known = await tx.evidence.findFirst({ where: { planId: gate.planId, ...link } });
  if (known) return known.id;
  return (await tx.evidence.create({ data: { planId: gate.planId, ...link } })).id;
}
