// Who is on a plan: seen by those who help on it, changed by its owner, left by whoever wants to go.
import type { Scope } from "../access/permit";
import { sightsOf } from "../access/sights";
import type { Tx } from "../db/client";
import { appendEvents } from "../db/events";
import { type Gate, openPlan, peopleOf } from "../db/gate";
import { invitationsOf } from "../db/invitations";
import { addParticipant, removeParticipant as removeRow } from "../db/participants";
import type { DomainEvent } from "../domain/events";
import { leave as decideLeave, changeRole as decideRole, removeFrom } from "../domain/participants";
import { accept, type Outcome } from "../domain/problems";
import type { ChangeRole, OnParticipant } from "../schemas/people";
import type { OnPlan } from "../schemas/plans";
import type { Page } from "../views/json";
import type { Participant, PeopleRoom } from "../views/people";
import { change, look } from "./change";
import type { Context } from "./context";
import { holdPlan } from "./hold";
import { invitationJson } from "./invitations/present";
import { enter } from "./plans/rooms";

export const peopleRoom = (context: Context, input: OnPlan): Promise<Outcome<PeopleRoom>> =>
  enter(context, input, "people.read", async (db, gate) => {
    const canChange = gate.isOwner && gate.status !== "archived";
    const invitations = await invitationsOf(db, gate);
    return {
      viewerId: gate.personId,
      people: [...peopleOf(gate)],
      invitations: invitations.map((each) => invitationJson(gate, each, context.now)),
      canInvite: canChange && gate.status !== "draft",
      canChange,
      sights: SIGHTS,
    };
  });

const SIGHTS: PeopleRoom["sights"] = {
  manager: sightsOf("manager"),
  mentor: sightsOf("mentor"),
  reader: sightsOf("reader"),
};

/** Everybody on the plan, a row a role: the owner, then the longest there. */
export const listParticipants = (
  context: Context,
  { planId }: OnPlan,
): Promise<Outcome<Page<Omit<Participant, "personId"> & { id: string }>>> =>
  look(context, "people.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId, { people: true });
    if (!opened.ok) return opened;
    const items = peopleOf(opened.value).map(({ personId: id, name, role }) => ({
      id,
      name,
      role,
    }));
    return accept({ items, nextCursor: null });
  });

/** Gives a guest another role; one she has already then stands alone. */
export const changeRole = (context: Context, input: ChangeRole): Promise<Outcome<null>> =>
  change(context, "role.change", async (tx, scope) => {
    const held = await holdPlan(tx, scope, input.planId, { people: true });
    if (!held.ok) return held;
    const decided = decideRole(peopleOf(held.value), input);
    if (!decided.ok || decided.value.length === 0) return decided.ok ? accept(null) : decided;
    const { planId, personId, from, to } = input;
    await addParticipant(tx, { planId, personId, role: to, since: context.now });
    await removeRow(tx, held.value, personId, from);
    await appendEvents(tx, held.value, context.now, decided.value);
    return accept(null);
  });

/** The owner takes a guest off the plan; for oneself it is leaving. Her access ends at once. */
export const removeParticipant = (
  context: Context,
  { planId, participantId }: OnParticipant,
): Promise<Outcome<null>> =>
  participantId === context.viewer.personId
    ? leavePlan(context, { planId })
    : change(context, "person.remove", async (tx, scope) => {
        const held = await holdPlan(tx, scope, planId, { people: true });
        if (!held.ok) return held;
        const decided = removeFrom(peopleOf(held.value), participantId);
        if (!decided.ok) return decided;
        return gone(tx, held.value, participantId, decided.value, context.now);
      });

/** A guest goes, from an archived plan too. */
export const leavePlan = (context: Context, { planId }: OnPlan): Promise<Outcome<null>> =>
  change(context, "plan.leave", async (tx, scope: Scope) => {
    const held = await openPlan(tx, scope, planId, { hold: true, people: true });
    if (!held.ok) return held;
    const { personId } = scope;
    const events = decideLeave(peopleOf(held.value), personId);
    return gone(tx, held.value, personId, events, context.now);
  });

async function gone(
  tx: Tx,
  gate: Gate,
  personId: string,
  events: readonly DomainEvent[],
  at: Date,
): Promise<Outcome<null>> {
  await removeRow(tx, gate, personId);
  await appendEvents(tx, gate, at, events);
  return accept(null);
}
