// The form that starts a plan from a template.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { buttonClass } from "@/components/ui/button";
import { startPlan } from "@/lib/actions/start-plan";
import type { Day } from "@/lib/domain/days";
import { StartPlanDate } from "./start-plan-date";

type Props = { template: string; startsOn: Day; formKey: string };

export function StartPlan({ template, startsOn, formKey }: Props) {
  return (
    <Form action={startPlan} label="Start plan" formKey={formKey} className="grid gap-5">
      <input type="hidden" name="template" value={template} />
      <StartPlanDate template={template} startsOn={startsOn} />
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
