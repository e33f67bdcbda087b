import { notFound } from "next/navigation";
import { PlanList } from "@/components/plans/plan-list";
import { PlanListUndo } from "@/components/plans/plan-list-undo";
import { Title } from "@/components/shell/title";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Status } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { deletedPlan, planList } from "@/lib/services/plans/list";
import { contextOf, requireMember } from "@/lib/web/current-member";

type Query = Record<"deleted" | "before" | "declined" | "left", string | string[] | undefined>;
type Props = { searchParams: Promise<Partial<Query>> };

const CURSOR = /^[0-9a-f-]{36}$/;

export default async function PlansPage({ searchParams }: Props) {
  const [query, member] = await Promise.all([searchParams, requireMember()]);
  const context = contextOf(member);
  const before =
    typeof query.before === "string" && CURSOR.test(query.before) ? query.before : undefined;
  const [list, deleted] = await Promise.all([
    planList(context, { before }),
    typeof query.deleted === "string" ? deletedPlan(context, { planId: query.deleted }) : null,
  ]);
  if (!list.ok) notFound();
  const { plans, nextCursor } = list.value;
  return (
    <>
      <Title of="Plans" />
      {deleted?.ok ? <PlanListUndo plan={deleted.value} /> : null}
      {query.declined === undefined ? null : (
        <Status className="mb-6">The invitation is declined.</Status>
      )}
      {query.left === undefined ? null : <Status className="mb-6">You left the plan.</Status>}
      <PageHeader
        title="Plans"
        actions={plans.length > 0 ? <ButtonLink href="/plans/new">Start a plan</ButtonLink> : null}
      />
      {plans.length > 0 ? <PlanList plans={plans} /> : <NoPlans isFirstPage={!before} />}
      {before || nextCursor ? (
        <nav aria-label="Pages of plans" className="mt-8 flex flex-wrap gap-2">
          {before ? <ButtonLink href="/plans">Newest</ButtonLink> : null}
          {nextCursor ? (
            <ButtonLink href={`/plans?before=${nextCursor}`}>Older plans</ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}

const NoPlans = ({ isFirstPage }: { isFirstPage: boolean }) =>
  isFirstPage ? (
    <EmptyState
      title="No plan yet"
      action={
        <ButtonLink href="/plans/new" variant="primary">
          Choose a plan
        </ButtonLink>
      }
    >
      A plan holds your goals with their dates and shows each week where you stand. Start with one
      of the templates and change what you like.
    </EmptyState>
  ) : (
    <p className="text-soft">No older plans.</p>
  );
