// The form that starts a plan from a template.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { buttonClass } from "@/components/ui/button";
import { Time } from "@/components/ui/words";
import { startPlan } from "@/lib/actions/start-plan";
import { dayInFull } from "@/lib/format/days";
import type { PlanPreview } from "@/lib/views/plan-preview";
import { StartPlanDate } from "./start-plan-date";

type Props = { plan: Pick<PlanPreview, "template" | "startsOn" | "endsOn">; formKey: string };

export function StartPlan({ plan: { template, startsOn, endsOn }, formKey }: Props) {
  return (
    <Form action={startPlan} label="Start plan" formKey={formKey} className="grid gap-5">
      <input type="hidden" name="template" value={template} />
      <StartPlanDate template={template} startsOn={startsOn} />
      <p className="text-soft">
        It ends on{" "}
        <Time at={endsOn} className="whitespace-nowrap">
          {dayInFull(endsOn)}
        </Time>
        .
      </p>
      <div className="flex flex-wrap gap-2">
        <SubmitButton size="large">Start plan</SubmitButton>
        {/* With a script the preview follows by itself. */}
        <noscript>
          <button
            type="submit"
            formMethod="get"
            formEncType="application/x-www-form-urlencoded"
            formAction="/plans/new"
            className={buttonClass("plain", "large")}
          >
            Preview dates
          </button>
        </noscript>
      </div>
    </Form>
  );
}
