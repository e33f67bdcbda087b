"use client";
// What can be done with a whole plan, beside adding a goal. Nobody opens it on most looks at a plan: it
// is described by its few facts, not element by element.

import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Link } from "@/components/ui/link";
import { Menu, menuItemClass } from "@/components/ui/menu";
import { undoStatus } from "@/components/undo/undo";
import { changePlanStatus, deletePlan } from "@/lib/actions/plans";
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
    <Menu label="Plan options" variant="plain" size="base">
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
      {(isOwner ? STEPS[status] : []).map(({ to, text, said }) => (
        <Form
          key={to}
          action={changePlanStatus}
          undo={said ? undoStatus(planId, said, status) : undefined}
        >
          <input type="hidden" name="planId" value={planId} />
          <input type="hidden" name="status" value={to} />
          <SubmitButton variant="quiet" className={menuItemClass}>
            {text}
          </SubmitButton>
        </Form>
      ))}
      {canChange ? (
        <Form action={deletePlan}>
          <input type="hidden" name="planId" value={planId} />
          <SubmitButton variant="quiet" className={menuItemClass}>
            Delete
          </SubmitButton>
        </Form>
      ) : null}
    </Menu>
  );
}
