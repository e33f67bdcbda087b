import { notFound } from "next/navigation";
import { Title } from "@/components/shell/title";
import { Asks, countAsks } from "@/components/today/asks";
import { ComingUp } from "@/components/today/coming-up";
import { FirstSteps } from "@/components/today/first-steps";
import { PlanPile } from "@/components/today/plan-pile";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { dayAsHeading } from "@/lib/format/days";
import { needsHeading } from "@/lib/format/needs";
import { todayPage } from "@/lib/services/today";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { todayIn } from "@/lib/web/time-zone";

export default async function Page() {
  const member = await requireMember();
  const found = await todayPage(contextOf(member));
  if (!found.ok) notFound();
  const { today, upcoming, plans, firstSteps } = found.value;
  const asked = countAsks(found.value);
  const isEmpty = plans.length === 0 && asked === 0;
  const steps = firstSteps ? <FirstSteps firstSteps={firstSteps} /> : null;
  return (
    <>
      <Title of="Today" />
      <PageHeader
        above={dayAsHeading(today)}
        title={isEmpty ? "Pick the trail first." : needsHeading(asked)}
      />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_14rem]">
        <div className="min-w-0">
          {plans.length > 0 ? steps : null}
          <section aria-label="Needs you">
            {isEmpty ? (
              <EmptyState
                title="No plan under way"
                action={
                  <ButtonLink variant="primary" href="/templates">
                    Browse templates
                  </ButtonLink>
                }
              >
                Start from a Junior, Mid-Level or Senior plan; everything in it can be changed.
                Plans that rest are under Plans.
              </EmptyState>
            ) : asked > 0 ? (
              <Asks of={found.value} dayOf={(at) => todayIn(member.timeZone, at)} />
            ) : (
              <Card>
                <p className="text-soft">
                  Every goal is where it should be. Log what happens as it happens; the rest can
                  wait.
                </p>
              </Card>
            )}
          </section>
          {plans.length > 0 ? null : steps}
          <ComingUp today={today} upcoming={upcoming} />
        </div>
        <aside aria-label="Your plans" className="grid content-start gap-10 lg:pt-8">
          {plans.map((plan) => (
            <PlanPile key={plan.id} plan={plan} />
          ))}
        </aside>
      </div>
    </>
  );
}
