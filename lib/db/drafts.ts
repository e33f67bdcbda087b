// Knows drafts: what a person typed and did not send, hers alone, one for each form and its subject.
import type { Scope } from "../access/permit";
import { type Db, rowsOf, rowsTouched } from "./client";

/** The form, and the goal or plan it is about. */
type Place = { form: string; about: string };

export type StoredDraft = { form: string; fields: Record<string, string>; savedAt: Date };

/** Keeps what is typed, unless this showing of the form was sent already. */
export async function putDraft(
  db: Db,
  { personId }: Scope,
  { form, about }: Place,
  draft: { showing: string; fields: Record<string, string>; at: Date },
): Promise<void> {
  await rowsTouched(db)`
    INSERT INTO "Draft" ("personId", form, about, showing, fields, "savedAt")
    VALUES (${personId}::uuid, ${form}, ${about}::uuid, ${draft.showing},
            ${JSON.stringify(draft.fields)}::jsonb, ${draft.at})
    ON CONFLICT ("personId", form, about) DO UPDATE
    SET showing = excluded.showing, fields = excluded.fields, "savedAt" = excluded."savedAt"
    WHERE "Draft".fields IS NOT NULL OR "Draft".showing <> excluded.showing`;
}

/** The form was sent: its text goes, and a save of the same showing that comes late finds it closed. */
export async function closeDraft(
  db: Db,
  { personId }: Scope,
  { form, about }: Place,
  { showing, at }: { showing: string; at: Date },
): Promise<void> {
  await rowsTouched(db)`
    INSERT INTO "Draft" ("personId", form, about, showing, fields, "savedAt")
    VALUES (${personId}::uuid, ${form}, ${about}::uuid, ${showing}, NULL, ${at})
    ON CONFLICT ("personId", form, about) DO UPDATE
    SET showing = excluded.showing, fields = NULL, "savedAt" = excluded."savedAt"`;
}

export async function dropDraft(db: Db, { personId }: Scope, place: Place): Promise<void> {
  const { form, about } = place;
  await db.draft.deleteMany({ where: { personId, form, about } });
}

/** All but the person's latest `most` go. */
export async function thinDrafts(db: Db, { personId }: Scope, most: number): Promise<void> {
  await rowsTouched(db)`
    DELETE FROM "Draft" WHERE "personId" = ${personId}::uuid AND "savedAt" < (
      SELECT "savedAt" FROM "Draft" WHERE "personId" = ${personId}::uuid
      ORDER BY "savedAt" DESC OFFSET ${most - 1} LIMIT 1)`;
}

/** The person's open drafts about one goal or plan, saved after `since`. */
export const draftsAbout = (
  db: Db,
  { personId }: Scope,
  about: string,
  since: Date,
): Promise<StoredDraft[]> =>
  rowsOf<StoredDraft>(db)`
    SELECT form, fields, "savedAt" FROM "Draft"
    WHERE "personId" = ${personId}::uuid AND about = ${about}::uuid
      AND fields IS NOT NULL AND "savedAt" > ${since}`;

/** Forgets drafts older than `before`; returns how many. */
export async function dropDrafts(db: Db, before: Date): Promise<number> {
  return (await db.draft.deleteMany({ where: { savedAt: { lte: before } } })).count;
}
