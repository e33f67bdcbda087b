// Says what is special about a plan that is not simply running, with the way on.
import { buttonClass } from "@/components/ui/button";
import { Note } from "@/components/ui/notice";
import { pausedUntil } from "@/lib/domain/pauses";
import { dayInFull } from "@/lib/format/days";
import type { PlanPage } from "@/lib/views/plan-page";
import { PlanStep } from "./plan-menu";

export function PlanState({ plan }: { plan: PlanPage }) {
  const until = pausedUntil(plan.pauses, plan.today);
  if (plan.status === "archived") {
    return (
      <Note className="mb-6">
        <div data-says="" className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p>This plan is in the archive. It can be read, and restored as it was.</p>
          {plan.isOwner && plan.restoresTo ? (
            <PlanStep
              planId={plan.id}
              from="archived"
              to={plan.restoresTo}
              text="Restore"
              said="The plan is out of the archive."
              className={buttonClass("plain", "small")}
            />
          ) : null}
        </div>
      </Note>
    );
  }
  if (plan.status === "completed") return <Note className="mb-6">This plan is complete.</Note>;
  if (plan.status === "draft") return <Note className="mb-6">A draft: only you can see it.</Note>;
  if (until === null) return null;
  return (
    <Note className="mb-6">
      Paused until {dayInFull(until)}. Nothing falls behind in the meantime.
    </Note>
  );
}
