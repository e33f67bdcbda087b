// What a newcomer does first, instead of a tour; it goes by itself when it is done.
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { Still } from "@/components/ui/still";
import { TextLink } from "@/components/ui/text-link";
import type { FirstStep } from "@/lib/domain/first-steps";
import type { FirstSteps as Steps } from "@/lib/views/today";

const WORDS: Record<FirstStep, [title: string, text: string]> = {
  start: ["Start a plan", "Pick a level and the day it starts."],
  log: ["Log a first milestone", "Something you did this week, with a link that shows it."],
  own: ["Make a goal yours", "Fill one of its SMART parts, or tick it if it is done."],
  return: ["Look at your week", "Come back tomorrow: what wants you stands on this page."],
};

export function FirstSteps({ firstSteps: { steps, goalHref } }: { firstSteps: Steps }) {
  const taken = steps.filter(({ isTaken }) => isTaken).length;
  const next = steps.find(({ isTaken }) => !isTaken)?.step;
  const href: Record<FirstStep, string | null> = {
    start: "/templates",
    log: goalHref && `${goalHref}?log`,
    own: goalHref && `${goalHref}#smart-title`,
    return: null,
  };
  return (
    <Still as="section" aria-labelledby="first-steps-title" className="my-8 first:mt-0">
      <Card>
        <div className="mb-4 flex items-baseline justify-between gap-4">
          <h2 id="first-steps-title">First steps</h2>
          <p className="text-soft text-sm">
            {taken} of {steps.length}
          </p>
        </div>
        <ol className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
          {steps.map(({ step, isTaken }) => {
            const [title, text] = WORDS[step];
            const to = isTaken ? null : href[step];
            return (
              <li key={step} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2.5">
                <Mark isTaken={isTaken} isNext={step === next} />
                <div className={isTaken ? "text-soft" : ""}>
                  <p className={step === next ? "font-medium" : ""}>
                    {to ? <TextLink href={to}>{title}</TextLink> : title}
                    {isTaken ? <span className="sr-only"> (done)</span> : null}
                  </p>
                  {isTaken ? null : <p className="text-soft text-sm">{text}</p>}
                </div>
              </li>
            );
          })}
        </ol>
      </Card>
    </Still>
  );
}

function Mark({ isTaken, isNext }: { isTaken: boolean; isNext: boolean }) {
  if (isTaken) return <Icon name="check" size={18} className="text-moss mt-0.75" />;
  return (
    <Icon
      name="circle-dashed"
      size={18}
      className={`mt-0.75 ${isNext ? "text-moss" : "text-faint"}`}
    />
  );
}
