// One comment in its thread: who, when, the words; one's own with the way to reword or delete it.
import { randomUUID } from "node:crypto";
import { Prose } from "@/components/entries/entry-body";
import type { DayOf } from "@/components/entries/milestone";
import { Form } from "@/components/forms/form";
import { FormFold } from "@/components/forms/form-fold";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { Time } from "@/components/ui/words";
import { undoDelete } from "@/components/undo/undo";
import { deleteComment, editComment } from "@/lib/actions/comments";
import { commentAnchor } from "@/lib/domain/comment-address";
import type { Day } from "@/lib/domain/days";
import { dayInShort } from "@/lib/format/days";
import type { CommentView } from "@/lib/views/talk";

type Props = { comment: CommentView; today: Day; dayOf: DayOf };

export function Comment({ comment, today, dayOf }: Props) {
  const { id, by, at, html, text, isEdited } = comment;
  const day = dayInShort(dayOf(at), today);
  if (html === null) {
    return (
      <li id={commentAnchor(id)} className="text-soft py-2 text-sm">
        Deleted{by === "former member" ? ", by a former member" : ""}
        <span className="text-faint"> · {day}</span>
      </li>
    );
  }
  return (
    <li id={commentAnchor(id)} className="target:bg-moss-wash rounded-small py-2">
      <p className="mb-1 flex flex-wrap items-baseline gap-x-2 text-sm">
        <span className="font-medium">{by ?? "You"}</span>
        <a
          href={`#${commentAnchor(id)}`}
          aria-label={`${day}, link to this comment`}
          className="rounded-small -my-1 py-1 hover:underline"
        >
          <Time at={at.toISOString()} className="text-soft tabular-nums">
            {day}
          </Time>
        </a>
        {isEdited ? <span className="text-soft">edited</span> : null}
      </p>
      <Prose html={html} />
      {text === null ? null : <OwnActs id={id} text={text} day={day} />}
    </li>
  );
}

function OwnActs({ id, text, day }: { id: string; text: string; day: string }) {
  return (
    <div className="-ml-2.5 flex flex-wrap items-start gap-x-1 print:hidden">
      <Form action={editComment} className="has-[[open]]:w-full has-[[open]]:pl-2.5">
        <input type="hidden" name="commentId" value={id} />
        <FormFold text="Edit" about={`yours of ${day}`}>
          <TextAreaField
            name="text"
            label="Your words"
            defaultValue={text}
            rows={3}
            required
            blamedFor={["markdown.too-much", "markdown.unseen"]}
          />
          <div>
            <SubmitButton variant="plain" size="small">
              Save
            </SubmitButton>
          </div>
        </FormFold>
      </Form>
      <Form action={deleteComment} formKey={randomUUID()} undo={undoDelete(id)}>
        <input type="hidden" name="commentId" value={id} />
        <SubmitButton variant="quiet" size="small">
          Delete<span className="sr-only">, yours of {day}</span>
        </SubmitButton>
      </Form>
    </div>
  );
}
