// Somebody's plans as numbers, and the way to become a manager on one: never unseen.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Link } from "@/components/ui/link";
import { becomeManager } from "@/lib/actions/administration";
import type { PlanStatus } from "@/lib/domain/plans";
import { figure } from "@/lib/format/numbers";
import { statusOutsideWords } from "@/lib/format/reviews";
import type { CountedPlanRow, PersonDetail } from "@/lib/views/administration";

const STATUS: Record<PlanStatus, string> = {
  draft: "Draft",
  active: "Active",
  completed: "Completed",
  archived: "Archived",
};

export function PersonPlans({ person: { name, plans, isOwn } }: { person: PersonDetail }) {
  if (plans.length === 0) return <p className="text-soft">No plan under way, nor one before.</p>;
  return (
    <>
      <p className="text-soft mb-4 max-w-2xl">
        {isOwn
          ? "Yours, by status and number."
          : `Status and numbers are all there is to see from here. Becoming a manager is recorded, stands in the plan’s history, and ${name} is told by mail.`}
      </p>
      <ul aria-label="Plans" className="border-line divide-line divide-y border-y">
        {plans.map((plan) => (
          <Row key={plan.id} plan={plan} isOwn={isOwn} />
        ))}
      </ul>
    </>
  );
}

function Row({ plan, isOwn }: { plan: CountedPlanRow; isOwn: boolean }) {
  const { id, status, goals, people, isManager, reviews } = plan;
  const counts = `${figure(goals, "goals")}, ${figure(people, "people")} on it`;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div>
        <p className="font-medium">{STATUS[status]}</p>
        <p className="text-soft num text-sm">
          {[counts, ...reviews.map(statusOutsideWords)].join(" · ")}
        </p>
      </div>
      {isOwn || status === "archived" ? null : isManager ? (
        <Link href={`/plans/${id}`} className="text-soft hover:text-ink rounded-small underline">
          You are a manager on it
        </Link>
      ) : (
        <Form action={becomeManager}>
          <input type="hidden" name="planId" value={id} />
          <SubmitButton variant="plain" size="small">
            Become manager
          </SubmitButton>
        </Form>
      )}
    </li>
  );
}
