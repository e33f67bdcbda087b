// Who is on the plan and as what, who was asked, and the form that asks.
import { Section } from "@/components/ui/card";
import type { Day } from "@/lib/domain/days";
import type { PeopleRoom as Room } from "@/lib/views/people";
import { InvitationRow } from "./invitation-row";
import { InviteForm } from "./invite-form";
import { ParticipantRow } from "./participant-row";

type Props = { room: Room; formKey: string; dayOf: (instant: string) => Day };

const listClass = "border-line divide-line divide-y border-y";

export function PeopleRoom({ room, formKey, dayOf }: Props) {
  const { people, invitations, canInvite } = room;
  return (
    <>
      <Section id="people" title="On this plan">
        <ul className={listClass}>
          {people.map((person) => (
            <ParticipantRow key={`${person.personId} ${person.role}`} person={person} room={room} />
          ))}
        </ul>
        {people.length === 1 ? (
          <p className="text-soft mt-3">
            Nobody else reads this plan yet. A manager reviews it with you, a mentor comments, a
            reader follows along.
          </p>
        ) : null}
      </Section>
      {invitations.length > 0 ? (
        <Section id="invited" title="Invited">
          <ul className={listClass}>
            {invitations.map((invitation) => (
              <InvitationRow
                key={`${invitation.id} ${invitation.state}`}
                invitation={invitation}
                canChange={room.canChange}
                until={dayOf(invitation.expiresAt)}
                today={room.today}
              />
            ))}
          </ul>
        </Section>
      ) : null}
      {canInvite ? (
        <Section id="invite" title="Invite somebody" className="print:hidden">
          <InviteForm planId={room.id} sights={room.sights} formKey={formKey} />
        </Section>
      ) : null}
    </>
  );
}
