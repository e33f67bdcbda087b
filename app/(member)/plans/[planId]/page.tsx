import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { after } from "next/server";
import { Comments } from "@/components/comments/comments";
import { AddGoalButton, AddGoalDialog } from "@/components/goals/add-goal";
import { ArrangeGoals } from "@/components/goals/arrange-lazily";
import { DroppedGoals, GoalLists, HORIZONS } from "@/components/goals/goal-lists";
import { readGoalQuery } from "@/components/goals/goal-query";
import { QuickAdd } from "@/components/goals/quick-add";
import { UndeleteGoal } from "@/components/goals/undelete-goal";
import { Live } from "@/components/live/live";
import { LeaveDialog } from "@/components/people/part-dialogs";
import { PlainActs } from "@/components/plans/plain-acts";
import { EditPlanDialog, PauseDialog } from "@/components/plans/plan-dialogs";
import { PlanHead } from "@/components/plans/plan-head";
import { PlanTabs } from "@/components/plans/plan-tabs";
import { Title } from "@/components/shell/title";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ToldNotice } from "@/components/ui/notice";
import type { Context } from "@/lib/services/context";
import { draftsAbout } from "@/lib/services/drafts";
import { deletedGoal } from "@/lib/services/goals/hide";
import { looked } from "@/lib/services/mentoring/looked";
import { planPage } from "@/lib/services/plans/page";
import { planAreas } from "@/lib/services/plans/rooms";
import { openReviewsOf } from "@/lib/services/reviews/parting";
import type { PlanPage } from "@/lib/views/plan-page";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { draftFor } from "@/lib/web/draft-view";
import { todayIn } from "@/lib/web/time-zone";
import { told } from "@/lib/web/told";

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const [{ planId }, query, member] = await Promise.all([params, searchParams, requireMember()]);
  const context = contextOf(member);
  const found = await planPage(context, { planId });
  if (!found.ok) notFound();
  const plan = found.value;
  if (!plan.isOwner) after(() => looked(context, { planId }));
  const before = await told();
  const goalId = query["deleted-goal"];
  const deleted = typeof goalId === "string" ? await deletedGoal(context, { goalId }) : null;
  const asks = (name: string) => plan.canChange && query[name] !== undefined;
  const toAdd = async () => {
    const drafts = await draftsAbout(context, planId);
    const { timeZone } = member;
    const areas = await planAreas(context, { planId });
    return {
      areas: areas.ok ? areas.value : [],
      ...draftFor("add-goal", planId, { drafts, query, timeZone, today: plan.today }),
    };
  };
  return (
    <>
      <Title of={plan.title} />
      <Live planId={plan.id} />
      {deleted?.ok && deleted.value.planId === plan.id ? (
        <UndeleteGoal goalId={deleted.value.goalId} />
      ) : null}
      {before ? <ToldNotice told={before} /> : null}
      <PlanHead plan={plan} />
      <PlanTabs planId={plan.id} current="goals" opens={plan.opens} />
      {plan.canChange && !asks("arrange") ? <QuickLine plan={plan} line={query.text} /> : null}
      {asks("arrange") ? <Arrange plan={plan} /> : <Goals plan={plan} query={query} />}
      <Comments
        talk={plan.talk}
        today={plan.today}
        dayOf={(at) => todayIn(member.timeZone, at)}
        className="mt-12"
      />
      <PlainActs />
      {asks("add") ? (
        <AddGoalDialog plan={plan} formKey={randomUUID()} {...(await toAdd())} />
      ) : null}
      {asks("edit") ? <EditPlanDialog plan={plan} formKey={randomUUID()} /> : null}
      {query.leave !== undefined && !plan.isOwner ? (
        <LeaveDialog planId={plan.id} reviews={await openWith(context, plan)} />
      ) : null}
      {asks("pause") ? <PauseDialog plan={plan} formKey={randomUUID()} /> : null}
    </>
  );
}

/** The days of reviews that are open with who leaves. */
async function openWith(context: Context, { id: planId }: PlanPage) {
  const { personId: participantId } = context.viewer;
  const found = await openReviewsOf(context, { planId, participantId });
  return found.ok ? found.value : [];
}

type LineProps = { plan: PlanPage; line: string | string[] | undefined };

function QuickLine({ plan: { id, startsOn, endsOn, horizons, today }, line }: LineProps) {
  return (
    <QuickAdd
      planId={id}
      plan={{ startsOn, endsOn, horizons }}
      today={today}
      formKey={randomUUID()}
      line={typeof line === "string" ? line : undefined}
    />
  );
}

type Query = Record<string, string | string[] | undefined>;

function Goals({ plan, query }: { plan: PlanPage; query: Query }) {
  const view = readGoalQuery(query);
  if (plan.goals.length === 0) {
    return (
      <div className="mt-8">
        <EmptyState
          title="No goals yet"
          action={plan.canChange ? <AddGoalButton planId={plan.id} /> : null}
        >
          A goal says what will be true, how it is counted, and by when.
        </EmptyState>
        <DroppedGoals plan={plan} />
      </div>
    );
  }
  return (
    <>
      <GoalLists plan={plan} view={view} />
      <DroppedGoals plan={plan} />
    </>
  );
}

function Arrange({ plan }: { plan: PlanPage }) {
  return (
    <>
      <div className="mt-6 flex flex-wrap items-center justify-between gap-3">
        <p className="text-soft">Drag the goals, or move them step by step. Each move is kept.</p>
        <ButtonLink href={`/plans/${plan.id}`} scroll={false}>
          Done
        </ButtonLink>
      </div>
      {HORIZONS.map(({ horizon, name }) => {
        const own = plan.goals.filter((goal) => goal.horizon === horizon);
        if (own.length === 0) return null;
        return (
          <section key={horizon} className="mt-6">
            <h2 className="mb-3">{name}</h2>
            <ArrangeGoals
              planId={plan.id}
              horizon={horizon}
              name={name}
              goals={own.map(({ id, title }) => ({ id, title }))}
            />
          </section>
        );
      })}
    </>
  );
}
