// Another share link: which goals, what comes along, for how long.
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { NewShare } from "@/components/forms/shown-once";
import { SubmitButton } from "@/components/forms/submit-button";
import { HORIZONS } from "@/components/goals/goal-lists";
import { Icon } from "@/components/ui/icon";
import { createShare } from "@/lib/actions/shares";
import { SHARE_DAYS } from "@/lib/schemas/shares";
import type { ShareableGoal } from "@/lib/views/shares";
import { ShareCheck, ShareProblem } from "./share-check";

const ALONG = [
  { name: "milestones", text: "Milestones", more: "each day and figure" },
  { name: "notes", text: "Notes", more: "what is written on goals and milestones" },
  { name: "evidence", text: "Evidence", more: "the links on milestones" },
] as const;

type Props = { planId: string; goals: readonly ShareableGoal[] };

export function MakeShare({ planId, goals }: Props) {
  return (
    <Form action={createShare} label="New share link" className="grid gap-5">
      <NewShare />
      <input type="hidden" name="planId" value={planId} />
      <fieldset className="grid gap-2">
        <legend className="mb-1.5 font-medium">Comes along</legend>
        {ALONG.map(({ name, text, more }) => (
          <ShareCheck key={name} name={name}>
            {text} <span className="text-soft">· {more}</span>
          </ShareCheck>
        ))}
        <ShareProblem name="evidence" />
      </fieldset>
      <details className="group">
        <summary className="rounded-small inline-flex min-h-8 list-none flex-wrap items-center gap-x-2 font-medium">
          <Icon name="chevron-right" className="transition-transform group-open:rotate-90" />
          Which goals
          <span className="text-soft font-normal">all {goals.length}, unless you choose</span>
        </summary>
        <div className="mt-3 grid gap-5">
          {HORIZONS.map(({ horizon, name }) => {
            const own = goals
              .map((goal, at) => ({ ...goal, at }))
              .filter((goal) => goal.horizon === horizon);
            if (own.length === 0) return null;
            return (
              <fieldset key={horizon} className="grid gap-2">
                <legend className="text-soft mb-1.5 text-sm">{name}</legend>
                {own.map(({ id, title, at }) => (
                  <ShareCheck key={id} name={`goalIds.${at}`} value={id} isChosen>
                    {title}
                  </ShareCheck>
                ))}
              </fieldset>
            );
          })}
        </div>
      </details>
      <ShareProblem name="goalIds" />
      <SelectField label="Good for" name="days" defaultValue="30" className="max-w-48">
        {SHARE_DAYS.map((days) => (
          <option key={days} value={days}>
            {days} days
          </option>
        ))}
      </SelectField>
      <SubmitButton variant="plain" className="justify-self-start">
        Make share link
      </SubmitButton>
    </Form>
  );
}
