// Knows how older blueprints are lifted, one schema number at a time, to the present one.
import { BLUEPRINT_SCHEMA } from "./blueprint";

export type RawDocument = Record<string, unknown>;

/** Step n lifts schema n to n + 1; a step is pure and never changes again once released. */
type Step = (document: RawDocument) => RawDocument;

const STEPS: ReadonlyMap<number, Step> = new Map();

export type Upcast = { ok: true; document: RawDocument } | { ok: false; message: string };

/** The document in the present schema, or why it cannot be lifted (its `schema` missing or newer). */
export function upcast(document: RawDocument): Upcast {
  const from = document.schema;
  if (typeof from !== "number" || !Number.isInteger(from) || from < 1)
    return { ok: false, message: `Must be a whole number from 1 to ${BLUEPRINT_SCHEMA}.` };
  if (from > BLUEPRINT_SCHEMA)
    return {
      ok: false,
      message: `Schema ${from} is newer than this version of Cairn reads (${BLUEPRINT_SCHEMA}).`,
    };
  let lifted = document;
  for (let at = from; at < BLUEPRINT_SCHEMA; at += 1) {
    const step = STEPS.get(at);
    if (!step) return { ok: false, message: `Nothing lifts schema ${at} to ${at + 1}.` };
    lifted = { ...step(lifted), schema: at + 1 };
  }
  return { ok: true, document: lifted };
}
