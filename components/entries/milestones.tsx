// The ledger as a list, newest first, page by page; what was taken away is folded at its end.
import { Card, Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { GoalPageView } from "@/lib/views/goal-page";
import { LogLink } from "./entry-dialogs";
import { type DayOf, Milestone, Trace } from "./milestone";

type Props = {
  view: GoalPageView;
  href: string;
  dayOf: DayOf;
  /** The milestone that is being commented on. */
  about: string | undefined;
};

export function Milestones({ view, href, dayOf, about }: Props) {
  const { goal, today, can, milestones } = view;
  const shared = { goalId: goal.id, href, measure: goal.measure, today, dayOf };
  return (
    <Section
      id="milestones"
      title="Milestones"
      aside={can.log ? <LogLink href={href} /> : null}
      className="scroll-mt-4"
    >
      {milestones.total === 0 ? (
        <Empty canLog={can.log} />
      ) : (
        <Card isFlush>
          <ul aria-label="Milestones" className={figureRoom(goal.measure)}>
            {milestones.items.map((milestone) => (
              <Milestone
                key={milestone.now.id}
                milestone={milestone}
                canChange={can.log}
                talk={view.talk}
                isAsked={milestone.now.id === about}
                {...shared}
              />
            ))}
          </ul>
          <Pages view={view} href={href} />
        </Card>
      )}
      <TakenAway milestones={milestones.takenAway} {...shared} />
    </Section>
  );
}

/** Readings need more room than "+1" does. */
const figureRoom = ({ kind }: GoalPageView["goal"]["measure"]): string =>
  kind === "amount" || kind === "hold" ? "[--figure:4.5rem]" : "[--figure:2.75rem]";

function Empty({ canLog }: { canLog: boolean }) {
  return (
    <EmptyState title="No milestones yet">
      {canLog
        ? "Log what you did, with a link that shows it. Each one sets a stone."
        : "What is done towards this goal will stand here."}
    </EmptyState>
  );
}

function Pages({ view: { milestones }, href }: Pick<Props, "view" | "href">) {
  if (milestones.earlier === null && !milestones.isLater) return null;
  return (
    <nav
      aria-label="Pages of milestones"
      className="border-line flex flex-wrap justify-between gap-4 border-t px-5 py-3"
    >
      {milestones.isLater ? <TextLink href={`${href}#milestones`}>Latest</TextLink> : <span />}
      {milestones.earlier ? (
        <TextLink href={`${href}?from=${milestones.earlier}#milestones`}>Earlier</TextLink>
      ) : null}
    </nav>
  );
}

type GoneProps = Pick<Parameters<typeof Trace>[0], "measure" | "dayOf" | "today"> & {
  milestones: GoalPageView["milestones"]["takenAway"];
};

function TakenAway({ milestones, measure, dayOf, today }: GoneProps) {
  if (milestones.length === 0) return null;
  return (
    <details className="group/gone mt-3 text-sm print:hidden">
      <summary className="text-soft hover:text-ink rounded-small inline-flex min-h-6 list-none items-center gap-1.5">
        <span className="transition-transform group-open/gone:rotate-90" aria-hidden="true">
          ›
        </span>
        {milestones.length} taken away
      </summary>
      <div className="mt-2 grid gap-2 pl-4">
        {milestones.map((milestone) => (
          <Trace
            key={milestone.now.id}
            milestone={milestone}
            measure={measure}
            dayOf={dayOf}
            today={today}
          />
        ))}
      </div>
    </details>
  );
}
