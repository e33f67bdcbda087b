// Has mails of every kind written, and knows who reads at each address.
import { db } from "@/lib/db/client";
import { addDays, weekday } from "@/lib/domain/days";
import { addPerson, editPerson } from "@/lib/services/administration/accounts";
import { becomeManager } from "@/lib/services/administration/manage";
import { sendReset } from "@/lib/services/administration/people";
import { sendDigests } from "@/lib/services/digests";
import { changeEmail, confirmOwnEmail } from "@/lib/services/emails";
import { requestPasswordReset } from "@/lib/services/passwords";
import { startPlan } from "@/lib/services/plans/start";
import { must } from "../../../tests/support/plans";
import type { Markers } from "./markers";
import { type Member, PASSWORD } from "./people";

/** The letter of who reads there, by address. */
export type Mailboxes = Map<string, string>;

const at = (word: string) => `${word}@example.org`;

/** After everything else: the digests sum it up. */
export async function letters(cast: Record<string, Member>, marks: Markers): Promise<Mailboxes> {
  const { M, T, R, X } = cast as Record<"M" | "T" | "R" | "X", Member>;
  const boxes: Mailboxes = new Map(
    Object.entries(cast).map(([letter, { email }]) => [email, letter]),
  );
  const A = cast.A as Member;
  await managed({ A, X }, marks);
  must(await sendReset(A.context, { personId: X.id }));
  const waits: Promise<void>[] = [];
  const later = (work: () => Promise<void>) => void waits.push(work());
  const visit = { now: new Date(), userAgent: "", later, mayMail: async () => true };
  must(await requestPasswordReset(visit, { email: T.email }));
  must(await confirmOwnEmail(R.context));
  // Until the link there is followed nobody else meets the address.
  const email = at(marks.word("address that M would move to", "M"));
  must(await changeEmail(M.context, { email, password: PASSWORD }));
  boxes.set(email, "M");
  for (const [address, letter] of await accounts(A, marks)) boxes.set(address, letter);
  await Promise.all(waits);
  await digests(cast);
  return boxes;
}

/** A plan of a stranger's, with the administrator as a manager: that is told to its owner. */
async function managed({ A, X }: { A: Member; X: Member }, marks: Markers): Promise<void> {
  const title = marks.word("title of a plan with the administrator", "XA");
  const start = { template: "junior-data-engineer", startsOn: X.context.today, title };
  const { id: planId } = must(await startPlan(X.context, start));
  must(await becomeManager(A.context, { planId }));
}

/** Two people whom the administrator has an account for; one of them gets another address. */
async function accounts({ context }: Member, marks: Markers): Promise<Mailboxes> {
  const add = async (letter: string, also = "") => {
    const name = marks.word(`name of ${letter}`, `A${letter}${also}`);
    const email = at(marks.word(`e-mail of ${letter}`, `A${letter}`, letter));
    return must(await addPerson(context, { name, email }));
  };
  const [N, W] = [await add("N"), await add("W", "V")];
  const email = at(marks.word("address that W was given", "AV"));
  const { personId, name, email: was } = W;
  const timeZone = "UTC";
  must(await editPerson(context, { personId, name, email, was, timeZone }));
  return new Map([
    [N.email, "N"],
    [was, "W"],
    [email, "V"],
  ]);
}

/** Those of the next Monday, to everybody. */
async function digests(cast: Record<string, Member>): Promise<void> {
  const now = new Date();
  const ids = Object.values(cast).map(({ id }) => id);
  const data = { emailConfirmedAt: now };
  await db().person.updateMany({ where: { id: { in: ids } }, data });
  const { today } = (cast.O as Member).context;
  const monday = addDays(today, 8 - weekday(today));
  await sendDigests(new Date(`${monday}T07:00:00Z`));
}
