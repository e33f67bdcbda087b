import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { Comments } from "@/components/comments/comments";
import { CorrectDialog, LogDialog } from "@/components/entries/entry-dialogs";
import { Milestones } from "@/components/entries/milestones";
import { GoalForm } from "@/components/goals/goal-form";
import { AboutPanel } from "@/components/goals/goal-page/about-panel";
import { DropDialog } from "@/components/goals/goal-page/drop-dialog";
import { GoalCairn } from "@/components/goals/goal-page/goal-cairn";
import { GoalHeader } from "@/components/goals/goal-page/goal-header";
import { GoalHistory } from "@/components/goals/goal-page/goal-history";
import { GoalNotice } from "@/components/goals/goal-page/goal-notice";
import { GoalStanding } from "@/components/goals/goal-page/goal-standing";
import { readGoalPageQuery } from "@/components/goals/goal-page/page-query";
import { SmartPanel } from "@/components/goals/goal-page/smart-panel";
import { Live } from "@/components/live/live";
import { Title } from "@/components/shell/title";
import { SuggestForm } from "@/components/suggestions/suggest-form";
import { Suggestions } from "@/components/suggestions/suggestions";
import { TakenSuggestions } from "@/components/suggestions/taken";
import { ButtonLink } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { ToldNotice } from "@/components/ui/notice";
import { editGoal } from "@/lib/actions/goal-edits";
import { accept } from "@/lib/domain/problems";
import { type GoalEditing, goalEditing } from "@/lib/services/goals/editing";
import { goalPage } from "@/lib/services/goals/page";
import type { GoalPageView } from "@/lib/views/goal-page";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { draftFor } from "@/lib/web/draft-view";
import { todayIn } from "@/lib/web/time-zone";
import { told } from "@/lib/web/told";

type Props = {
  params: Promise<{ planId: string; goalId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const [{ planId, goalId }, search, member] = await Promise.all([
    params,
    searchParams,
    requireMember(),
  ]);
  const query = readGoalPageQuery(search);
  const { from, entry: focus } = query;
  const context = contextOf(member);
  const found = await goalPage(context, { planId, goalId, from, focus });
  if (!found.ok) notFound();
  const view = found.value;
  const before = await told();
  const drafts = accept(view.talk.drafts[goalId] ?? {});
  const typed = { drafts, query: search, timeZone: member.timeZone, today: view.today };
  const href = `/plans/${planId}/goals/${goalId}`;
  const dayOf = (at: Date) => todayIn(member.timeZone, at);
  const isEdited = query.asks === "edit" && view.can.edit;
  const editing = isEdited ? await goalEditing(context, { goalId }) : null;
  return (
    <>
      <Title of={view.goal.title} />
      <Live planId={planId} />
      {before ? <ToldNotice told={before} /> : null}
      {query.happened ? <GoalNotice view={view} happened={query.happened} /> : null}
      <GoalHeader view={view} href={href} />
      <TakenSuggestions talk={view.talk} today={view.today} dayOf={dayOf} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="grid min-w-0 gap-8">
          {editing?.ok ? (
            <Edit view={view} href={href} typed={typed} editing={editing.value} />
          ) : (
            <GoalStanding view={view} />
          )}
          <Suggestions talk={view.talk} today={view.today} dayOf={dayOf} />
          {isEdited ? null : (
            <Milestones view={view} href={href} dayOf={dayOf} about={query.commentOn} />
          )}
          <Comments
            talk={view.talk}
            today={view.today}
            dayOf={dayOf}
            shown={isEdited ? [] : view.milestones.items.map(({ now }) => now.id)}
          >
            <SuggestForm view={view} />
          </Comments>
        </div>
        <aside aria-label="About this goal" className="grid gap-4">
          <SmartPanel view={view} href={href} />
          <AboutPanel view={view} />
        </aside>
      </div>
      <GoalCairn view={view} />
      <GoalHistory view={view} dayOf={dayOf} />
      <Dialogs view={view} href={href} query={query} typed={typed} />
    </>
  );
}

type Typed = Parameters<typeof draftFor>[2];
type EditProps = { view: GoalPageView; href: string; typed: Typed };

function Edit({
  view: { goal, sharedWith },
  href,
  typed,
  editing,
}: EditProps & { editing: GoalEditing }) {
  const draft = draftFor("edit-goal", goal.id, typed);
  return (
    <Section id="edit" title="Edit goal">
      <Card>
        <GoalForm
          key={String(draft.draft.isAfresh)}
          action={editGoal}
          formKey={randomUUID()}
          goal={goal}
          sharedWith={sharedWith}
          {...editing}
          afreshHref={`${href}?edit&afresh`}
          {...draft}
        >
          <ButtonLink href={href} variant="quiet">
            Cancel
          </ButtonLink>
        </GoalForm>
      </Card>
    </Section>
  );
}

type DialogProps = EditProps & {
  query: ReturnType<typeof readGoalPageQuery>;
};

function Dialogs({ view, href, query, typed }: DialogProps) {
  const { goal, today, can, focus, seenBy } = view;
  const shared = { goal, today, href, seenBy, formKey: randomUUID() };
  const log = draftFor("log", goal.id, typed);
  const mayLog = can.log && (query.asks === null || query.asks === "log");
  const isCorrected = query.asks === "correct" && can.log && focus && !focus.now.isVoid;
  return (
    <>
      {mayLog ? (
        // A milestone logged makes the dialog a new one: empty, and closed.
        <LogDialog
          key={`${query.entry ?? "log"} ${log.draft.isAfresh}`}
          isOpen={query.asks === "log"}
          {...shared}
          {...log}
        />
      ) : null}
      {isCorrected ? <CorrectDialog key={focus.now.id} entry={focus.now} {...shared} /> : null}
      {query.asks === "drop" && can.drop ? (
        <DropDialog goalId={goal.id} href={href} seenBy={seenBy} />
      ) : null}
    </>
  );
}
