// What can be done with a whole plan, beside adding a goal. Its forms work by themselves, and
// `PlainActs` makes them quick.
import { Link } from "@/components/ui/link";
import { Menu, menuItemClass } from "@/components/ui/menu";
import type { PlanStatus } from "@/lib/domain/plans";

/** The steps of its life that lead on from each status; `said` where there is a step back. */
const STEPS: Record<PlanStatus, readonly { to: PlanStatus; text: string; said: string }[]> = {
  draft: [{ to: "active", text: "Start it", said: "" }],
  active: [
    { to: "completed", text: "Mark as complete", said: "The plan is complete." },
    { to: "archived", text: "Archive", said: "The plan is in the archive." },
  ],
  completed: [
    { to: "active", text: "Reopen", said: "The plan is open again." },
    { to: "archived", text: "Archive", said: "The plan is in the archive." },
  ],
  archived: [],
};

type Props = { planId: string; status: PlanStatus; isOwner: boolean; canChange: boolean };

export function PlanMenu({ planId, status, isOwner, canChange }: Props) {
  const here = `/plans/${planId}`;
  const links = [
    { href: `${here}?edit`, text: "Title and start date" },
    { href: `${here}?pause`, text: "Pause" },
    { href: `${here}?arrange`, text: "Put goals in order" },
  ];
  return (
    <Menu id="plan-options" label="Plan options" variant="plain" size="base">
      {canChange
        ? links.map(({ href, text }) => (
            <Link key={href} scroll={false} href={href} className={menuItemClass}>
              {text}
            </Link>
          ))
        : null}
      <a href={`/api/v1/plans/${planId}/export?format=json`} download className={menuItemClass}>
        Export as JSON
      </a>
      {isOwner ? null : (
        <Link scroll={false} href={`${here}?leave`} className={menuItemClass}>
          Leave this plan
        </Link>
      )}
      {(isOwner ? STEPS[status] : []).map((step) => (
        <PlanStep key={step.to} planId={planId} from={status} {...step} className={menuItemClass} />
      ))}
      {canChange ? (
        <form method="post" action="/plans/delete" data-act="delete">
          <input type="hidden" name="planId" value={planId} />
          <button type="submit" className={menuItemClass}>
            Delete
          </button>
        </form>
      ) : null}
    </Menu>
  );
}

type StepProps = {
  planId: string;
  from: PlanStatus;
  to: PlanStatus;
  text: string;
  /** What happened, where it can be taken back. */
  said: string;
  className: string;
};

/** A step in the life of a plan. */
export function PlanStep({ planId, from, to, text, said, className }: StepProps) {
  return (
    <form
      method="post"
      action="/plans/status"
      data-act="status"
      data-from={from}
      data-said={said || undefined}
    >
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="status" value={to} />
      <button type="submit" className={className}>
        {text}
      </button>
    </form>
  );
}
