// The share links of a plan, for its owner: what there is, until when, and another one.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card, Section } from "@/components/ui/card";
import { Time } from "@/components/ui/words";
import { revokeShare } from "@/lib/actions/shares";
import type { Day } from "@/lib/domain/days";
import { dayInFull } from "@/lib/format/days";
import { number } from "@/lib/format/numbers";
import type { ShareRoom } from "@/lib/views/shares";
import { MakeShare } from "./make-share";

/** A link with its days as its maker's calendar says them. */
export type DatedShare = ShareRoom["links"][number] & { madeOn: Day; until: Day };

type Props = { room: Omit<ShareRoom, "links"> & { links: readonly DatedShare[] } };

export function ShareLinks({ room }: Props) {
  const { planId, links, goals, canMake } = room;
  return (
    <Section id="share" title="Share link" className="print:hidden">
      <p className="text-soft -mt-1 mb-4 max-w-2xl">
        A page of the plan as it stands today, for whoever has the link. It never changes, and
        comments, journal and ratings are no part of it. Only you see this.
      </p>
      {links.length > 0 ? (
        <ul aria-label="Share links" className="border-line divide-line mb-6 divide-y border-y">
          {links.map((link) => (
            <Row key={link.id} planId={planId} link={link} />
          ))}
        </ul>
      ) : null}
      {canMake && goals.length > 0 ? (
        <Card className="max-w-3xl">
          <MakeShare planId={planId} goals={goals} />
        </Card>
      ) : (
        <p className="text-soft">{why(canMake)}</p>
      )}
    </Section>
  );
}

const why = (canMake: boolean): string =>
  canMake
    ? "There is no goal yet that could be shown. Private ones never are."
    : "A draft or a plan in the archive gets no new links.";

function Row({ planId, link }: { planId: string; link: DatedShare }) {
  const { id, madeOn, until, goals, isResting } = link;
  const name = `the link of ${dayInFull(madeOn)}`;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div className="min-w-0">
        <p className="font-medium">
          The plan on <Time at={madeOn}>{dayInFull(madeOn)}</Time>
        </p>
        <p className="text-soft text-sm">
          {number(goals)} {goals === 1 ? "goal" : "goals"}, good until{" "}
          <Time at={until}>{dayInFull(until)}</Time>
        </p>
        {isResting ? (
          <p className="text-soft text-sm">
            Shows nothing now: a goal on it is private or deleted. Take it back and make another.
          </p>
        ) : null}
      </div>
      <Form action={revokeShare}>
        <input type="hidden" name="planId" value={planId} />
        <input type="hidden" name="shareId" value={id} />
        <SubmitButton variant="quiet" size="small" aria-label={`Revoke ${name}`}>
          Revoke
        </SubmitButton>
      </Form>
    </li>
  );
}
