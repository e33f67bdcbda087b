// A thread: its comments, whose turn it is, and what one can do about it.
import { randomUUID } from "node:crypto";
import type { DayOf } from "@/components/entries/milestone";
import { Form } from "@/components/forms/form";
import { FormFold } from "@/components/forms/form-fold";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { Icon } from "@/components/ui/icon";
import { undoReopen, undoResolve } from "@/components/undo/undo";
import {
  commentOnGoal,
  commentOnPlan,
  nudgeThread,
  reopenThread,
  resolveThread,
} from "@/lib/actions/comments";
import type { Day } from "@/lib/domain/days";
import { nudgedText, nudgeText, turnSentence } from "@/lib/format/comments";
import { seenByWords } from "@/lib/format/roles";
import type { TalkView, ThreadView } from "@/lib/views/talk";
import { Comment } from "./comment";

type Props = { thread: ThreadView; talk: TalkView; today: Day; dayOf: DayOf };

export function Thread({ thread, talk, today, dayOf }: Props) {
  return (
    <li className="border-line border-t py-3 first:border-t-0 first:pt-0">
      <ol>
        {thread.comments.map((comment) => (
          <Comment key={comment.id} comment={comment} today={today} dayOf={dayOf} />
        ))}
      </ol>
      <Turn thread={thread} today={today} dayOf={dayOf} />
      <Acts thread={thread} talk={talk} />
    </li>
  );
}

/** Whose turn it is and since when; in moss where it is the reader's. */
function Turn({ thread: { turn, nudgedAt }, today, dayOf }: Omit<Props, "talk">) {
  if (turn === null) return null;
  const words = turnSentence(turn, dayOf(turn.since), today);
  const isNudged = nudgedAt !== null && nudgedAt >= turn.since;
  return (
    <p className="my-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <span
        className={`inline-flex items-center gap-1.5 ${turn.isYours ? "text-moss font-medium" : "text-soft"}`}
      >
        <Icon name="clock" size={13} />
        {words}
      </span>
      {isNudged ? <span className="text-soft">{nudgedText(dayOf(nudgedAt), today)}</span> : null}
    </p>
  );
}

function Acts({ thread, talk }: Pick<Props, "thread" | "talk">) {
  const { id, can, turn } = thread;
  if (!can.reply) return null;
  const commentId = <input type="hidden" name="commentId" value={id} />;
  return (
    <div className="-ml-2.5 flex flex-wrap items-start gap-x-1 print:hidden">
      <Reply thread={thread} talk={talk} />
      {can.resolve ? (
        <Form action={resolveThread} formKey={randomUUID()} undo={undoResolve(id)}>
          {commentId}
          <SubmitButton variant="quiet" size="small">
            Resolve
          </SubmitButton>
        </Form>
      ) : null}
      {can.reopen ? (
        <Form action={reopenThread} formKey={randomUUID()} undo={undoReopen(id)}>
          {commentId}
          <SubmitButton variant="quiet" size="small">
            Open again
          </SubmitButton>
        </Form>
      ) : null}
      {can.nudge && turn ? (
        <Form action={nudgeThread} formKey={randomUUID()}>
          {commentId}
          <SubmitButton variant="quiet" size="small">
            {nudgeText(turn)}
          </SubmitButton>
        </Form>
      ) : null}
    </div>
  );
}

function Reply({ thread: { id, comments }, talk }: Pick<Props, "thread" | "talk">) {
  const { planId, goalId } = talk.about;
  const fields = talk.drafts[id]?.reply?.fields ?? {};
  const asker = comments[0]?.by;
  return (
    <Form
      action={goalId ? commentOnGoal : commentOnPlan}
      formKey={randomUUID()}
      draft={{ form: "reply", about: id, fields, isAfresh: false }}
      className="has-[[open]]:w-full has-[[open]]:pl-2.5"
    >
      <input type="hidden" name="rootId" value={id} />
      {goalId ? (
        <input type="hidden" name="goalId" value={goalId} />
      ) : (
        <input type="hidden" name="planId" value={planId} />
      )}
      <FormFold
        text="Reply"
        about={asker ? `to ${asker}` : "to yourself"}
        isOpen={Object.keys(fields).length > 0}
      >
        <TextAreaField
          name="text"
          label="Reply"
          hint={`${seenByWords(talk.seenBy.comments)}.`}
          rows={2}
          required
          blamedFor={["markdown.too-much", "markdown.unseen"]}
        />
        <div>
          <SubmitButton variant="plain" size="small">
            Post reply
          </SubmitButton>
        </div>
      </FormFold>
    </Form>
  );
}
