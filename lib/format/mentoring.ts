// Knows how a mentor is told who waits, and what is new on a plan since she last looked.
import { type Day, daysBetween } from "@/lib/domain/days";
import { capitalised, inWords, number } from "./numbers";
import { spell } from "./team";

/** The page's heading: "Two people wait for you." */
export function mentoringHeading(waiting: number, plans: number): string {
  if (plans === 0) return "Nobody has asked you in yet.";
  if (waiting === 0) return "Nobody waits for you.";
  return waiting === 1
    ? "One question waits for you."
    : `${capitalised(inWords(waiting))} questions wait for you.`;
}

/** "for four days", "since yesterday", "since today": how long somebody has waited. */
export function waitingFor(since: Day, today: Day): string {
  const days = daysBetween(since, today);
  if (days < 1) return "since today";
  return days === 1 ? "since yesterday" : `for ${spell(days)}`;
}

type News = { milestones: number; done: number; moved: number; comments: number };

const counted = (n: number, one: string, many: string): string[] =>
  n === 0 ? [] : [`${number(n)} ${n === 1 ? one : many}`];

/** "3 milestones, 1 goal done, 2 goals changed, 1 comment", or "nothing new". */
export function newsOf({ milestones, done, moved, comments }: News): string {
  const parts = [
    ...counted(milestones, "milestone", "milestones"),
    ...counted(done, "goal done", "goals done"),
    ...counted(moved, "goal changed", "goals changed"),
    ...counted(comments, "comment", "comments"),
  ];
  return parts.length === 0 ? "nothing new" : parts.join(", ");
}
