// Knows all that is said around one goal or a plan as a whole, in one query.
import type { Scope } from "../access/permit";
import { mayAs } from "../access/policy";
import type { Db } from "./client";
import type { StoredComment } from "./comments";
import type { StoredDraft } from "./drafts";
import type { Gate } from "./gate";
import { Prisma } from "./generated/client";
import type { StoredSuggestion } from "./suggestions";
import { ask, type Question } from "./together";

/** `author` is null once the account is gone. */
type By<T> = T & { author: string | null };

export type StoredTalk = {
  /** Oldest first, deleted ones too. */
  comments: By<StoredComment>[];
  /** Open ones, and those taken; none for whom they are hidden from. */
  suggestions: By<StoredSuggestion>[];
  /** The viewer's own, about the goal or plan, its milestones and its threads. */
  drafts: (StoredDraft & { about: string })[];
};

type Dates<T> = {
  [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K];
};
type Row = {
  comments: Dates<By<StoredComment>>[];
  suggestions: Dates<By<StoredSuggestion>>[];
  drafts: Dates<StoredDraft & { about: string }>[];
};

const TAKEN = 10;
const list = (rows: Prisma.Sql, order: Prisma.Sql) => Prisma.sql`
  COALESCE((SELECT jsonb_agg(to_jsonb(x) ORDER BY ${order}) FROM (${rows}) x), '[]')`;

type About = {
  planId: string;
  /** Null for the plan itself. */
  goalId: string | null;
  /** Who looks. */
  personId: string;
  /** Whether she may know of suggestions. */
  showsSuggestions: boolean;
  /** Drafts saved after this instant. */
  since: Date;
};

/** Of the goal, or where `goalId` is null of the plan itself. */
export const talkOf = (
  db: Db,
  { planId, personId, roles }: Gate,
  goalId: string | null,
  since: Date,
): Promise<StoredTalk> => {
  const showsSuggestions = goalId !== null && mayAs(roles, "suggestion.read");
  return ask(db, talkAbout({ planId, goalId, personId, showsSuggestions, since }));
};

/** The same for the plan itself, to be asked beside its gate. */
export const talkOfPlan = (planId: string, { personId }: Scope, since: Date) =>
  talkAbout({ planId, goalId: null, personId, showsSuggestions: false, since });

function talkAbout(of: About): Question<StoredTalk> {
  const { planId, goalId, personId, showsSuggestions, since } = of;
  const place =
    goalId === null
      ? Prisma.sql`c."planId" = ${planId}::uuid AND c."goalId" IS NULL`
      : Prisma.sql`c."goalId" = ${goalId}::uuid`;
  const about = goalId ?? planId;
  const suggestions = showsSuggestions
    ? list(
        Prisma.sql`
        SELECT s.*, p.name AS author FROM "Suggestion" s LEFT JOIN "Person" p ON p.id = s."authorId"
        WHERE s."goalId" = ${about}::uuid AND s.state IN ('open', 'taken')
        ORDER BY s.state = 'open' DESC, s."answeredAt" DESC LIMIT ${TAKEN + 20}`,
        Prisma.sql`x."createdAt", x.id`,
      )
    : Prisma.sql`'[]'::jsonb`;
  return {
    sql: Prisma.sql`
      SELECT ${list(
        Prisma.sql`
        SELECT c.*, p.name AS author FROM "Comment" c LEFT JOIN "Person" p ON p.id = c."authorId"
        WHERE ${place}`,
        Prisma.sql`x."createdAt", x.id`,
      )} AS comments,
      ${suggestions} AS suggestions,
      ${list(
        Prisma.sql`
        SELECT d.form, d.about, d.fields, d."savedAt" FROM "Draft" d
        WHERE d."personId" = ${personId}::uuid AND d.fields IS NOT NULL AND d."savedAt" > ${since}
          AND (d.about = ${about}::uuid
            OR d.about IN (SELECT c.id FROM "Comment" c WHERE ${place})
            OR d.about IN (SELECT e.id FROM "Entry" e WHERE e."goalId" = ${goalId}::uuid))`,
        Prisma.sql`x.about, x.form`,
      )} AS drafts`,
    read: ([row]: Row[]) => talkIn(row as Row),
  };
}

const talkIn = ({ comments, suggestions, drafts }: Row): StoredTalk => ({
  comments: comments.map((comment) => ({
    ...comment,
    createdAt: new Date(comment.createdAt),
    ...dated(comment, "editedAt", "askedAt", "deletedAt", "resolvedAt", "nudgedAt"),
  })),
  suggestions: suggestions.map((suggestion) => ({
    ...suggestion,
    createdAt: new Date(suggestion.createdAt),
    ...dated(suggestion, "answeredAt", "nudgedAt"),
  })),
  drafts: drafts.map((draft) => ({ ...draft, savedAt: new Date(draft.savedAt) })),
});

const dated = <K extends string>(from: Record<K, string | null>, ...names: K[]) =>
  Object.fromEntries(
    names.map((name) => {
      const text = from[name];
      return [name, text === null ? null : new Date(text)];
    }),
  ) as Record<K, Date | null>;
