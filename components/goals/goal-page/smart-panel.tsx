// The five SMART parts: what is written, what the goal says by itself, or what is missing and a repair.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { undoProposal } from "@/components/undo/undo";
import { takeProposal } from "@/lib/actions/goal-edits";
import { SMART_PARTS, type SmartPart, smartCount } from "@/lib/domain/smart";
import { gapText, smartPart } from "@/lib/format/smart";
import type { GoalPageView } from "@/lib/views/goal-page";
import { type Repair, repairOf } from "./smart-repairs";
import { smartText } from "./smart-text";

type Props = { view: GoalPageView; href: string };

export function SmartPanel({ view, href }: Props) {
  return (
    <section aria-labelledby="smart-title">
      <Card>
        <div className="mb-4 flex items-baseline justify-between gap-4">
          <h2 id="smart-title">SMART</h2>
          <p className="text-soft text-sm">{smartCount(view.smart)} of 5</p>
        </div>
        <dl className="grid gap-4">
          {SMART_PARTS.map((part) => (
            <Part key={part} part={part} view={view} href={href} />
          ))}
        </dl>
      </Card>
    </section>
  );
}

function Part({ part, view, href }: Props & { part: SmartPart }) {
  const { goal, smart, can } = view;
  const found = smart[part];
  const isMissing = found.is === "gap";
  const repair = isMissing && can.edit ? repairOf(part, found, view) : null;
  const mark = isMissing
    ? "border-amber text-amber border border-dashed"
    : "bg-moss-wash text-moss border border-transparent";
  return (
    <div className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3">
      <span
        aria-hidden="true"
        className={`row-span-2 grid size-7 place-items-center rounded-full text-sm font-semibold ${mark}`}
      >
        {smartPart(part).charAt(0)}
      </span>
      <dt className="text-soft text-sm font-medium">
        {smartPart(part)}
        {isMissing ? <span className="sr-only"> (missing)</span> : null}
      </dt>
      <dd className="col-start-2 min-w-0">
        <p className={`whitespace-pre-line ${isMissing ? "text-amber" : ""}`}>
          {isMissing ? gapText(found, goal.measure) : smartText(part, view)}
        </p>
        {repair ? <UseThis view={view} part={part} repair={repair} /> : null}
        {isMissing && !repair && can.edit ? (
          <TextLink href={`${href}?edit`} className="text-soft text-sm print:hidden">
            Say it
          </TextLink>
        ) : null}
      </dd>
    </div>
  );
}

type UseThisProps = { view: GoalPageView; part: SmartPart; repair: Repair };

function UseThis({ view: { goal }, part, repair }: UseThisProps) {
  return (
    <Form action={takeProposal} undo={undoProposal(goal.id, repair.was)} className="mt-1.5">
      <input type="hidden" name="goalId" value={goal.id} />
      <input type="hidden" name="version" value={goal.version} />
      {repair.fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {repair.text ? <p className="text-soft mb-1.5 text-sm">{repair.text}</p> : null}
      <SubmitButton
        variant="plain"
        size="small"
        aria-label={`Use this for ${smartPart(part).toLowerCase()}`}
      >
        Use this
      </SubmitButton>
    </Form>
  );
}
