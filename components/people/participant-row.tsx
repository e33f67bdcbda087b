// One person on the plan in one role; the owner changes it or takes her off, a guest may go.
import { Form } from "@/components/forms/form";
import { ButtonLink } from "@/components/ui/button";
import { Badge } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { Menu, menuItemClass } from "@/components/ui/menu";
import { changeRole } from "@/lib/actions/people";
import { GUEST_ROLES } from "@/lib/domain/roles";
import { roleName, rolePurpose } from "@/lib/format/roles";
import type { Participant, PeopleRoom } from "@/lib/views/people";

type Props = { person: PeopleRoom["people"][number]; room: PeopleRoom };

export function ParticipantRow({ person, room }: Props) {
  const { personId, name, role, isClosed } = person;
  const isYou = personId === room.viewerId;
  return (
    <li className="flex items-center justify-between gap-4 py-3.5 print:break-inside-avoid">
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">{isYou ? `${name} (you)` : name}</p>
        <p className="text-soft mt-0.5 text-sm">
          {isClosed ? "This account is closed. Nothing waits for it." : rolePurpose(role)}
        </p>
      </div>
      <div className="flex shrink-0 items-center gap-2">
        <Badge>{roleName(role)}</Badge>
        {room.canChange && role !== "owner" ? <Acts person={person} planId={room.id} /> : null}
        {isYou && role !== "owner" ? (
          <ButtonLink href={`/plans/${room.id}?leave`} variant="quiet" size="small">
            Leave
          </ButtonLink>
        ) : null}
      </div>
    </li>
  );
}

function Acts({
  person: { personId, name, role },
  planId,
}: {
  person: Participant;
  planId: string;
}) {
  return (
    <Menu label={`Options for ${name}`}>
      {GUEST_ROLES.filter((other) => other !== role).map((other) => (
        <Form key={other} action={changeRole}>
          <input type="hidden" name="planId" value={planId} />
          <input type="hidden" name="personId" value={personId} />
          <input type="hidden" name="from" value={role} />
          <input type="hidden" name="to" value={other} />
          <button type="submit" className={menuItemClass}>
            Make {other}
          </button>
        </Form>
      ))}
      <Link
        href={`/plans/${planId}/people?remove=${personId}`}
        scroll={false}
        className={menuItemClass}
      >
        Take off the plan
      </Link>
    </Menu>
  );
}
