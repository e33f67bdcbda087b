// Knows what a person is told about herself.
import { permit } from "../access/permit";
import { accept, type Outcome } from "../domain/problems";
import type { MeJson } from "../views/json";
import type { Context } from "./context";
import type { Member } from "./sessions";

/** The member was just looked up, so nothing is asked again. */
export async function readMe(context: Context, member: Member): Promise<Outcome<MeJson>> {
  const scope = permit(context.viewer, "self.read");
  if (!scope.ok) return scope;
  const { name, email, timeZone, isAdministrator, canWrite } = member;
  const { personId: id } = scope.value;
  return accept({ id, name, email, timeZone, today: context.today, isAdministrator, canWrite });
}
