// Where a comment is written: always open, kept as a draft while it is typed.
import { randomUUID } from "node:crypto";
import { seenByWords } from "@/lib/format/roles";
import type { TalkView } from "@/lib/views/talk";
import { CommentFields } from "./comment-fields";

type Props = {
  talk: TalkView;
  /** The milestone it is about. */
  entryId?: string;
};

export function CommentForm({ talk, entryId }: Props) {
  const { planId, goalId } = talk.about;
  const about = entryId ?? goalId ?? planId;
  const fields = talk.drafts[about]?.comment?.fields ?? {};
  return (
    <CommentFields
      about={goalId ? { goalId } : { planId }}
      page={goalId ? `/plans/${planId}/goals/${goalId}` : `/plans/${planId}`}
      entryId={entryId}
      formKey={randomUUID()}
      draft={{ form: "comment", about, fields, isAfresh: false }}
      hint={[mentionHint(talk.mentionable), `${seenByWords(talk.seenBy.comments)}.`]
        .join(" ")
        .trim()}
    />
  );
}

const SHOWN = 4;

/** Whom an @ reaches; nothing where there is nobody. */
function mentionHint(names: readonly string[]): string {
  if (names.length === 0) return "";
  const shown = names.slice(0, SHOWN).map((name) => `@${name}`);
  return `Ask somebody by name: ${shown.join(", ")}${names.length > SHOWN ? " and others" : ""}.`;
}
