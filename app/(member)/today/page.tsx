import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ComingUp } from "@/components/today/coming-up";
import { FirstSteps } from "@/components/today/first-steps";
import { NeedRow } from "@/components/today/need-row";
import { PlanPile } from "@/components/today/plan-pile";
import { QuestionRow } from "@/components/today/question-row";
import { ReviewRow } from "@/components/today/review-row";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { dayAsHeading } from "@/lib/format/days";
import { needsHeading } from "@/lib/format/needs";
import { todayPage } from "@/lib/services/today";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { todayIn } from "@/lib/web/time-zone";

export const metadata: Metadata = { title: "Today" };

export default async function Page() {
  const member = await requireMember();
  const found = await todayPage(contextOf(member));
  if (!found.ok) notFound();
  const { today, needs, questions, reviews, upcoming, plans, firstSteps } = found.value;
  const asked = needs.length + questions.length + reviews.length;
  const isEmpty = plans.length === 0 && asked === 0;
  const steps = firstSteps ? <FirstSteps firstSteps={firstSteps} /> : null;
  return (
    <>
      <PageHeader
        above={dayAsHeading(today)}
        title={isEmpty ? "Pick the trail first." : needsHeading(asked)}
      />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_14rem]">
        <div className="min-w-0">
          {isEmpty ? null : steps}
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
              <Card isFlush>
                <ul>
                  {needs.map((row) => (
                    <NeedRow key={row.goal.id} row={row} />
                  ))}
                  {reviews.map((need) => (
                    <ReviewRow key={need.planId} need={need} today={today} />
                  ))}
                  {questions.map((question) => (
                    <QuestionRow
                      key={question.rootId}
                      question={question}
                      since={todayIn(member.timeZone, question.since)}
                      today={today}
                    />
                  ))}
                </ul>
              </Card>
            ) : (
              <Card>
                <p className="text-soft">
                  Every goal is where it should be. Log what happens as it happens; the rest can
                  wait.
                </p>
              </Card>
            )}
          </section>
          {isEmpty ? steps : null}
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
