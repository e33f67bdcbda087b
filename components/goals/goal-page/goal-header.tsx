// The head of a goal's page: the way up, the tick and the title, the word, and the sentence.
import { SeenBy } from "@/components/people/seen-by";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Badge, Chip } from "@/components/ui/chip";
import { PageHeader } from "@/components/ui/page-header";
import { Sentence } from "@/components/ui/words";
import { HORIZON_WORDS } from "@/lib/format/blueprints";
import { forecastSentence } from "@/lib/format/forecast";
import { paceSentence, paceWord } from "@/lib/format/pace";
import { join } from "@/lib/format/sentence";
import type { GoalPageView } from "@/lib/views/goal-page";
import { GoalTick } from "../goal-tick";
import { RestoreGoal } from "../restore-goal";
import { GoalActs } from "./goal-acts";

type Props = { view: GoalPageView; href: string };

export function GoalHeader({ view, href }: Props) {
  const { goal, plan, pace, can, forecast, today } = view;
  const sentence = join(paceSentence(goal, pace), forecastSentence(forecast, today));
  return (
    <PageHeader
      above={
        <Breadcrumb
          crumbs={[{ href: `/plans/${plan.id}`, text: plan.title }]}
          here={HORIZON_WORDS[goal.horizon]}
        />
      }
      lead={
        <GoalTick
          goalId={goal.id}
          title={goal.title}
          isDone={pace.word === "done"}
          doneOn={pace.doneOn}
          canTick={can.tick}
        />
      }
      title={goal.title}
      actions={
        can.edit ? (
          <>
            <ButtonLink href={`${href}?edit`} size="small">
              Edit goal
            </ButtonLink>
            <GoalActs view={view} href={href} />
          </>
        ) : null
      }
    >
      <div className="flex flex-wrap gap-2">
        <Chip word={pace.word} text={paceWord(pace)} />
        {goal.private ? <Badge icon="lock">Only you can see this</Badge> : null}
      </div>
      <p className="text-soft [&_strong]:text-ink mt-3 text-lg">
        <Sentence of={sentence} />
      </p>
      {goal.private ? null : <SeenBy who={view.seenBy} className="mt-2" />}
      {goal.state.is === "dropped" ? (
        <div className="mt-2 grid justify-items-start gap-3">
          <p className="text-soft">“{goal.state.why}”</p>
          {can.restore ? <RestoreGoal goal={goal} was={goal.state} /> : null}
        </div>
      ) : null}
    </PageHeader>
  );
}
