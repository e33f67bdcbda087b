// One budget: how the period under way stands, its spends, and those before and after it.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Menu, menuItemClass } from "@/components/ui/menu";
import { ProgressBar } from "@/components/ui/progress-bar";
import { undoRemoveBudget } from "@/components/undo/undo";
import { removeBudget } from "@/lib/actions/budgets";
import { allowance } from "@/lib/format/blueprints";
import { periodWords, usedShare, usedWords, waitingWords } from "@/lib/format/budgets";
import { capitalised } from "@/lib/format/numbers";
import type { BudgetView, ResourcesRoom } from "@/lib/views/rooms";
import { SpendRow } from "./spend-row";

type Props = { budget: BudgetView; room: ResourcesRoom };

export function BudgetCard({ budget, room }: Props) {
  const { purpose, events, spends, others, spent, approved, currency, period } = budget;
  const hasManager = room.canMoney.approve || (room.budgetsSeenBy ?? []).length > 0;
  const waiting = hasManager ? waitingWords(spent, approved, currency) : "";
  const list = "border-line divide-line divide-y border-t";
  const row = { room, hasManager };
  return (
    <Card isFlush className="print:break-inside-avoid">
      <div className="grid gap-3 p-5 sm:p-6">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className="min-w-0">
            <h3 className="text-lg wrap-anywhere">{capitalised(purpose)}</h3>
            <p className="text-soft text-sm">{[allowance(budget), ...events].join(" · ")}</p>
          </div>
          {room.canMoney.edit ? <Acts budget={budget} planId={room.id} /> : null}
        </div>
        <ProgressBar
          label={`Used of ${purpose}`}
          actual={Math.min(1, usedShare(budget))}
          text={usedWords(budget)}
        />
        <p className="flex flex-wrap justify-between gap-x-6 gap-y-1">
          <span className="num">
            {[usedWords(budget), waiting].filter((words) => words !== "").join(" · ")}
          </span>
          <span className="text-soft text-sm">{periodWords(period)}</span>
        </p>
      </div>
      {spends.length > 0 ? (
        <ul aria-label={`Spent of ${purpose}`} className={list}>
          {spends.map((spend) => (
            <SpendRow key={spend.id} spend={spend} {...row} />
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <details className="border-line group/others border-t">
          <summary className="text-soft hover:text-ink flex min-h-11 list-none items-center gap-1.5 px-5 text-sm sm:px-6">
            <span className="transition-transform group-open/others:rotate-90" aria-hidden="true">
              ›
            </span>
            Outside these days
          </summary>
          <ul aria-label={`Spent of ${purpose} outside these days`} className={list}>
            {others.map((spend) => (
              <SpendRow key={spend.id} spend={spend} {...row} />
            ))}
          </ul>
        </details>
      ) : null}
    </Card>
  );
}

function Acts({ budget: { id, purpose }, planId }: { budget: BudgetView; planId: string }) {
  const here = `/plans/${planId}/resources`;
  return (
    <div className="flex flex-wrap gap-2">
      <ButtonLink href={`${here}?spend=${id}`} scroll={false} size="small">
        Log spend<span className="sr-only"> of {purpose}</span>
      </ButtonLink>
      <Menu label={`Options for ${purpose}`}>
        <Link href={`${here}?budget=${id}`} scroll={false} className={menuItemClass}>
          Edit budget
        </Link>
        <Form action={removeBudget} undo={undoRemoveBudget(id)}>
          <input type="hidden" name="budgetId" value={id} />
          <SubmitButton variant="quiet" className={menuItemClass}>
            Remove budget
          </SubmitButton>
        </Form>
      </Menu>
    </div>
  );
}
