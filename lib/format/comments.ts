// Knows how it is said whose turn it is, since when, and that a question waits.
import type { Day } from "@/lib/domain/days";
import { dayName, onDay } from "./days";
import { listed } from "./lists";
import { type Sentence, sentence, strong } from "./sentence";

type Turn = { isYours: boolean; names: readonly string[] };

const either = (names: readonly string[]): string => listed(names, "or");

const possessive = (name: string): string => (name.endsWith("s") ? `${name}'` : `${name}'s`);

/** "Waiting for you since Tuesday", "Tariq's turn since 3 March". */
export function turnSentence({ isYours, names }: Turn, since: Day, today: Day): string {
  const when = `since ${dayName(since, today)}`;
  if (isYours) return `Waiting for ${either(["you", ...names])} ${when}`;
  if (names.length === 1) return `${possessive(names[0] as string)} turn ${when}`;
  return `Waiting for ${either(names)} ${when}`;
}

/** "Nudge Tariq" */
export const nudgeText = ({ names }: Pick<Turn, "names">): string => `Nudge ${either(names)}`;

/** "Nudged on 3 March" */
export const nudgedText = (on: Day, today: Day): string => `Nudged ${onDay(on, today)}`;

type Asked = { author: string | null; title: string };

/** "Tariq asked on ETL pipelines, waiting since Tuesday." */
export const questionSentence = ({ author, title }: Asked, since: Day, today: Day): Sentence =>
  sentence`${author ?? "A former member"} asked on ${strong(title)}, waiting since ${dayName(since, today)}.`;
