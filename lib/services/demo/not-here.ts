// Knows what a demo does not have: mail, a password, keys of its own. Its account belongs to nobody.
import type { Scope } from "../../access/permit";
import type { Db } from "../../db/client";
import { isInDemo } from "../../db/demo";
import { accept, type Outcome, refuse } from "../../domain/problems";

/** Refuses what only a person with an account of her own can do. */
export const notInDemo = async (db: Db, scope: Scope): Promise<Outcome<null>> =>
  (await isInDemo(db, scope)) ? refuse({ code: "demo.not-here" }) : accept(null);
