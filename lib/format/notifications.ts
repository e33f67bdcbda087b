// Knows how the kinds of news are called, and where a notification leads.
import type { EventVerb } from "@/lib/domain/events";
import type { NotificationKind } from "@/lib/domain/notifications";

/** The switch and what it is about. */
export const KIND_WORDS: Record<NotificationKind, { name: string; about: string }> = {
  comments: { name: "Comments", about: "On your plans, and in threads you are part of." },
  suggestions: { name: "Suggestions", about: "Made for your goals, and answers to yours." },
  reviews: { name: "Reviews", about: "A half is in, a signature is there." },
  people: { name: "People", about: "Who joins a plan of yours, leaves it or changes role." },
  money: { name: "Budget", about: "Money spent, and approved, on plans you own or manage." },
  progress: { name: "Progress", about: "Milestones and goals done, on plans you look after." },
};

const ROOMS: Partial<Record<string, string>> = {
  review: "/reviews",
  budget: "/resources#budget-title",
  spend: "/resources#budget-title",
  person: "/people",
  role: "/people",
  invitation: "/people",
};

type About = {
  plan: { id: string };
  goal: { id: string; isDeleted: boolean } | null;
  event: { verb: EventVerb };
};

/** The address at which it can be seen. */
export function placeOf({ plan, goal, event }: About): string {
  const home = `/plans/${plan.id}`;
  if (goal) return goal.isDeleted ? home : `${home}/goals/${goal.id}`;
  return `${home}${ROOMS[event.verb.split(".", 1)[0] ?? ""] ?? ""}`;
}

/** "your plan Junior Data Engineer", "Mira’s plan Platform". */
export const planOf = ({
  title,
  isOwn,
  owner,
}: {
  title: string;
  isOwn: boolean;
  owner: string;
}) => (isOwn ? title : `${owner}: ${title}`);
