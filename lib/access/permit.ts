// Knows how a viewer and a verb become a scope; nothing else can mint one.
import { accept, type Outcome, refuse } from "../domain/problems";
import { type Role, ruleOf, type Verb } from "./policy";

/** Who asks. `canWrite` is false for an API token with read scope. */
export type Viewer = { personId: string; isAdministrator: boolean; canWrite: boolean };

declare const minted: unique symbol;

/** A permission to try `verb`: plain data that the database layer turns into one condition. */
export type Scope = {
  readonly personId: string;
  readonly verb: Verb;
  /** Roles that may do the verb; others that can read are told so. */
  readonly roles: readonly Role[];
  /** To other roles the thing is not there, unless they may read it. */
  readonly isHidden: boolean;
  readonly readers: readonly Role[];
  readonly [minted]: true;
};

/**
 * Mints the scope for one verb; refuses a read-only token that wants to write. What is for
 * administrators is not there for anybody else.
 */
export function permit(viewer: Viewer, verb: Verb): Outcome<Scope> {
  const { to, roles, isHidden = false, readers = [], isAdministrators = false } = ruleOf(verb);
  if (to === "write" && !viewer.canWrite) return refuse({ code: "token.scope" });
  if (isAdministrators && !viewer.isAdministrator) return refuse({ code: "not-found" });
  return accept({ personId: viewer.personId, verb, roles, isHidden, readers } as unknown as Scope);
}
