// What changed since the last review, from the record: goal by goal, what it came to and why.
import { EvidenceLinks } from "@/components/evidence/evidence-links";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/words";
import { isTold, type Packet, type PacketGoal } from "@/lib/domain/reviews/packet";
import type { PacketBudget } from "@/lib/domain/reviews/packet-money";
import { capitalised } from "@/lib/format/numbers";
import { paceWord } from "@/lib/format/pace";
import { budgetFacts, goalFacts, progressWords, restWords } from "@/lib/format/review-packet";
import { sinceWords } from "@/lib/format/reviews";

/** `planId` is null for whoever cannot open the plan. */
type Props = {
  packet: Packet;
  planId: string | null;
  isLive: boolean;
  /** By id, of those whose suggestions were taken. */
  names: Readonly<Record<string, string>>;
};

export function PacketPanel({ packet, planId, isLive, names }: Props) {
  const told = packet.goals.filter(isTold);
  const rest = restWords(packet);
  return (
    <section aria-labelledby="packet-title" className="min-w-0 scroll-mt-4" id="packet">
      <Card className="h-full">
        <p className="text-soft text-sm">
          {isLive ? "From the record, live" : "From the record"},{" "}
          <Time at={packet.since}>{sinceWords(packet.since)}</Time>
        </p>
        <h2 id="packet-title">What changed</h2>
        <p className="text-soft mt-1 text-sm tabular-nums">Plan {progressWords(packet)}</p>
        {told.length > 0 ? (
          <ul className="mt-3">
            {told.map((goal) => (
              <Row key={goal.goalId} goal={goal} on={packet.on} planId={planId} names={names} />
            ))}
          </ul>
        ) : (
          <p className="mt-4">Nothing was recorded in this time.</p>
        )}
        {rest ? <p className="border-line text-soft mt-0 border-t pt-3 text-sm">{rest}</p> : null}
        <Money budgets={packet.money ?? []} planId={planId} />
      </Card>
    </section>
  );
}

function Money({ budgets, planId }: { budgets: readonly PacketBudget[]; planId: string | null }) {
  if (budgets.length === 0) return null;
  return (
    <section aria-labelledby="packet-money-title" className="border-line mt-3 border-t pt-3">
      <h3 id="packet-money-title">Budget</h3>
      <ul className="mt-1 grid gap-2">
        {budgets.map((budget) => (
          <li key={budget.budgetId} className="print:break-inside-avoid">
            <p className="font-medium wrap-anywhere">
              {planId ? (
                <Link
                  href={`/plans/${planId}/resources#budget-title`}
                  className="rounded-small hover:underline"
                >
                  {capitalised(budget.purpose)}
                </Link>
              ) : (
                capitalised(budget.purpose)
              )}
            </p>
            <p className="text-soft num text-sm">{budgetFacts(budget).join(" · ")}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type RowProps = Pick<Props, "planId" | "names"> & { goal: PacketGoal; on: Packet["on"] };

function Row({ goal, on, planId, names }: RowProps) {
  return (
    <li className="border-line border-t py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1.5">
        <p className="min-w-0 flex-1 basis-40 font-medium">
          {planId ? (
            <Link
              href={`/plans/${planId}/goals/${goal.goalId}`}
              className="rounded-small hover:underline"
            >
              {goal.title}
            </Link>
          ) : (
            goal.title
          )}
        </p>
        <Chip word={goal.word} text={paceWord(goal)} />
      </div>
      <p className="text-soft mt-0.5 text-sm">{goalFacts(goal, on, names).join(" · ")}</p>
      <EvidenceLinks links={goal.evidence} />
    </li>
  );
}
