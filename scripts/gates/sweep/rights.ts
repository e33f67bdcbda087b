// Whom an address answers how, by the policy's row for its verb and the thing's readers.
import { mayAs, type Role, ruleOf, type Verb } from "@/lib/access/policy";
import type { Who } from "../../../tests/inventory/doors";
import type { Reader } from "./markers";

const ROLES: Partial<Record<Reader, Role>> = {
  O: "owner",
  M: "manager",
  T: "mentor",
  R: "reader",
};
const isAdministrators = (verb: Verb): boolean => ruleOf(verb).isAdministrators === true;

/** Letters of who reads each thing, by its id. */
export type Opens = Map<string, string>;

/** Whether a thing behind an address is open to somebody: each id in it has to be. */
function isOpen(reader: Reader, address: string, opens: Opens): boolean {
  return [...opens].every(([id, letters]) => !address.includes(id) || letters.includes(reader));
}

/** The statuses that an address may answer a reader with. */
export function statusesOf(
  reader: Reader,
  { at, is, who }: { at: string; is: "page" | "data"; who: Who },
  opens: Opens,
): readonly number[] {
  const verb = who;
  if (verb === "anybody") return is === "page" ? [200, 307, 404] : [200];
  if (reader === "-") return [is === "page" ? 307 : 401];
  if (isAdministrators(verb)) return [reader === "A" ? 200 : 404];
  if (!isOpen(reader, at, opens)) return [404];
  // Only what is sealed can be taken along.
  if (/^(\/api\/v1)?\/reviews\//.test(at)) return at.includes("/export") ? [200, 409] : [200];
  const isAboutPlan = [...opens.keys()].some((id) => at.includes(id));
  const role = ROLES[reader];
  if (!isAboutPlan || ruleOf(verb).roles.length === 0) return [200];
  return [role !== undefined && mayAs([role], verb) ? 200 : 404];
}
