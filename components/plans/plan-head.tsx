// The head of a plan: what it is called, where it stands, what can be done with it, and its road.
import { AddGoalButton } from "@/components/goals/add-goal";
import { SeenBy } from "@/components/people/seen-by";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Still } from "@/components/ui/still";
import { Sentence } from "@/components/ui/words";
import { dayRange } from "@/lib/format/days";
import { planSentence } from "@/lib/format/plans";
import type { PlanPage } from "@/lib/views/plan-page";
import { PlanChart } from "./plan-chart";
import { PlanMenu } from "./plan-menu";
import { PlanState } from "./plan-state";

/** Drawn once for the plan as it stands and who looks at it. */
export function PlanHead({ plan }: { plan: PlanPage }) {
  const { id, title, status, isOwner, canChange, seenBy, startsOn, endsOn } = plan;
  const eyes = JSON.stringify(["head", isOwner, canChange, seenBy]);
  return (
    <Still as="div" memo={[plan.goals, eyes]}>
      <PageHeader
        above={
          <Breadcrumb
            crumbs={[{ href: "/plans", text: "Plans" }]}
            here={dayRange(startsOn, endsOn)}
          />
        }
        title={title}
        actions={
          <>
            <PlanMenu planId={id} status={status} isOwner={isOwner} canChange={canChange} />
            {canChange ? <AddGoalButton planId={id} /> : null}
          </>
        }
      >
        <Sentence of={planSentence(plan)} />
        <SeenBy who={seenBy} className="mt-1.5" />
      </PageHeader>
      <PlanState plan={plan} />
      <ProgressBar
        label="Plan progress"
        actual={plan.actual}
        expected={plan.expected}
        className="mb-5"
      />
      <PlanChart plan={plan} />
    </Still>
  );
}
