// One spend: its day, amount and words, how far it is, and what may be done with it.
import { EvidenceLinks } from "@/components/evidence/evidence-links";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/words";
import {
  type Undo,
  undoApprove,
  undoUnapprove,
  undoUnvoid,
  undoVoid,
} from "@/components/undo/undo";
import { approveSpend, unapproveSpend, unvoidSpend, voidSpend } from "@/lib/actions/budgets";
import { dayInFull, dayInShort } from "@/lib/format/days";
import { money } from "@/lib/format/numbers";
import type { FormAction } from "@/lib/views/forms";
import type { ResourcesRoom, SpendView } from "@/lib/views/rooms";

type Props = { spend: SpendView; room: ResourcesRoom; hasManager: boolean };

export function SpendRow({ spend, room, hasManager }: Props) {
  const { amount, currency, spentOn, purpose, evidence, goalId, goalTitle, state } = spend;
  const said = stateWords(spend, hasManager);
  const gone = state === "void" ? "text-soft line-through" : "";
  const hasActs = room.canMoney.edit || room.canMoney.approve;
  const columns = hasActs
    ? "sm:grid-cols-[4.5rem_minmax(0,1fr)_auto_9.5rem]"
    : "sm:grid-cols-[4.5rem_minmax(0,1fr)_auto]";
  return (
    <li
      id={`spend-${spend.id}`}
      className={`grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 px-5 py-3.5 sm:items-baseline sm:px-6 ${columns}`}
    >
      <Time at={spentOn} className="text-soft text-sm whitespace-nowrap tabular-nums">
        {dayInShort(spentOn, room.today)}
      </Time>
      <div className="order-1 col-span-full min-w-0 sm:order-none sm:col-span-1">
        <p className={`font-medium wrap-anywhere ${gone}`}>{purpose}</p>
        {goalId && goalTitle ? (
          <p className="text-sm">
            <TextLink href={`/plans/${room.id}/goals/${goalId}`}>{goalTitle}</TextLink>
          </p>
        ) : null}
        <EvidenceLinks links={evidence ? [{ url: evidence, title: null }] : []} />
        {said ? <p className="text-soft text-sm">{said}</p> : null}
      </div>
      <span className={`num text-right font-semibold ${gone}`}>{money(amount, currency)}</span>
      {hasActs ? (
        <div className="order-2 col-span-full -ml-2.5 flex flex-wrap sm:order-none sm:col-span-1 sm:-mr-2.5 sm:ml-0 sm:justify-end print:hidden">
          <Acts spend={spend} room={room} />
        </div>
      ) : null}
    </li>
  );
}

/** How far it is; nothing where nobody is there to approve it. */
function stateWords({ state, approver, approvedAt }: SpendView, hasManager: boolean): string {
  if (state === "void") return "Void, counts for nothing";
  if (approvedAt !== null) return `Approved by ${approver ?? "a former member"}`;
  return hasManager ? "Waits for approval" : "";
}

function Acts({ spend, room: { canMoney } }: Pick<Props, "spend" | "room">) {
  const { id, state } = spend;
  const isVoid = state === "void";
  return (
    <>
      {canMoney.approve && state === "logged" ? (
        <Act spend={spend} does={approveSpend} text="Approve" undo={undoApprove(id)} isMain />
      ) : null}
      {canMoney.approve && state === "approved" ? (
        <Act
          spend={spend}
          does={unapproveSpend}
          text="Take back approval"
          undo={undoUnapprove(id)}
        />
      ) : null}
      {canMoney.edit ? (
        <Act
          spend={spend}
          does={isVoid ? unvoidSpend : voidSpend}
          text={isVoid ? "Count it again" : "Void"}
          undo={isVoid ? undoUnvoid(id) : undoVoid(id)}
        />
      ) : null}
    </>
  );
}

type ActProps = { spend: SpendView; does: FormAction; text: string; undo: Undo; isMain?: boolean };

const Act = ({ spend, does, text, undo, isMain = false }: ActProps) => (
  <Form
    key={text}
    action={does}
    undo={undo}
    className={isMain ? "ml-2.5 sm:mr-2.5 sm:ml-0" : undefined}
  >
    <input type="hidden" name="spendId" value={spend.id} />
    <SubmitButton size="small" variant={isMain ? "plain" : "quiet"}>
      {text}
      <span className="sr-only">
        , {spend.purpose}, {dayInFull(spend.spentOn)}
      </span>
    </SubmitButton>
  </Form>
);
