// Being somebody else of one's own demo: whom one can be, and the step there.
import { addressOf, PEOPLE } from "@/seeds/demo/people";
import { personOfWorld, worldOf } from "../../db/demo";
import { ENTRANCES } from "../../domain/demo";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { StepOver } from "../../schemas/demo";
import type { DemoPerson } from "../../views/demo";
import { change } from "../change";
import type { Context } from "../context";
import { enter } from "../sessions";
import type { Came } from "./explore";

/**
 * Signs in as the engineer, the manager or the mentor of the world that one is in already. Whoever
 * has it open in another browser stays there. Outside of a demo nobody is there.
 */
export const stepOver = (
  context: Context & { userAgent?: string },
  { as }: StepOver,
): Promise<Outcome<Came>> =>
  change(context, "self.edit", async (tx, scope) => {
    const worldId = await worldOf(tx, scope);
    const personId = worldId && (await personOfWorld(tx, worldId, addressOf(as, worldId)));
    if (!personId) return refuse({ code: "not-found" });
    const { now, userAgent = "" } = context;
    return accept({ ...(await enter(tx, personId, { now, userAgent })), as });
  });

/** Whom one can be, told by the own address. */
export const peopleOfDemo = ({ email }: { email: string }): DemoPerson[] =>
  ENTRANCES.map((as) => {
    const { name, mailbox } = PEOPLE[as];
    return { as, name, isSelf: email.startsWith(`${mailbox}+`) };
  });
