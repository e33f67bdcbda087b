import { notFound } from "next/navigation";
import { PlanNews } from "@/components/mentoring/plan-news";
import { QuestionList } from "@/components/mentoring/question-list";
import { SuggestedList } from "@/components/mentoring/suggested-list";
import { Title } from "@/components/shell/title";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { dayAsHeading } from "@/lib/format/days";
import { mentoringHeading } from "@/lib/format/mentoring";
import { mentoringPage } from "@/lib/services/mentoring/page";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { todayIn } from "@/lib/web/time-zone";

export default async function Page() {
  const member = await requireMember();
  const context = contextOf(member);
  const found = await mentoringPage(context);
  if (!found.ok) notFound();
  const { waiting, asked, suggested, plans } = found.value;
  const { today } = context;
  const dayOf = (at: Date) => todayIn(member.timeZone, at);
  return (
    <>
      <Title of="Mentoring" />
      <PageHeader
        above={dayAsHeading(today)}
        title={mentoringHeading(waiting.length, plans.length)}
      />
      {plans.length === 0 ? (
        <EmptyState
          title="No plan to help with"
          action={<ButtonLink href="/today">See today</ButtonLink>}
        >
          When someone invites you as mentor, her questions wait here, the oldest first, and what
          happened on the plan since you last looked.
        </EmptyState>
      ) : (
        <div className="grid gap-9">
          {waiting.length > 0 ? (
            <section aria-label="Needs you">
              <QuestionList
                label="Waiting for you"
                questions={waiting}
                act="Answer"
                {...{ today, dayOf }}
              />
            </section>
          ) : null}
          {asked.length + suggested.length > 0 ? (
            <Section id="asked" title="You wait for them">
              <div className="grid gap-3">
                {asked.length > 0 ? (
                  <QuestionList
                    label="Waiting for others"
                    questions={asked}
                    act="Look"
                    {...{ today, dayOf }}
                  />
                ) : null}
                {suggested.length > 0 ? (
                  <SuggestedList suggestions={suggested} {...{ today, dayOf }} />
                ) : null}
              </div>
            </Section>
          ) : null}
          <Section id="plans" title="Since you last looked">
            <PlanNews plans={plans} today={today} dayOf={dayOf} />
          </Section>
        </div>
      )}
    </>
  );
}
