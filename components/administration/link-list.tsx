// Every share link that is good: whose, since when and until when. What it shows is not for here.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Link } from "@/components/ui/link";
import { revokeAnyShare } from "@/lib/actions/administration";
import type { Day } from "@/lib/domain/days";
import { dayInFull } from "@/lib/format/days";
import { figure } from "@/lib/format/numbers";
import type { AnyShareRow } from "@/lib/views/administration";

export type DatedLink = AnyShareRow & { madeOn: Day; until: Day };

export const LinkList = ({ links }: { links: readonly DatedLink[] }) => (
  <ul aria-label="Share links" className="border-line divide-line divide-y border-y">
    {links.map(({ id, ownerId, owner, madeOn, until, goals }) => (
      <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
        <div className="min-w-0">
          <Link
            href={`/admin/people/${ownerId}`}
            className="rounded-small font-medium hover:underline"
          >
            {owner}
          </Link>
          <p className="text-soft num text-sm">
            {figure(goals, "goals")}, made {dayInFull(madeOn)}, good until {dayInFull(until)}
          </p>
        </div>
        <Form action={revokeAnyShare}>
          <input type="hidden" name="shareId" value={id} />
          <SubmitButton
            variant="quiet"
            size="small"
            aria-label={`Revoke the link of ${owner}, ${dayInFull(madeOn)}`}
          >
            Revoke
          </SubmitButton>
        </Form>
      </li>
    ))}
  </ul>
);
