// Knows what the roles on a plan are called, what each may, and how it is said who sees something.
import type { GuestRole, Role } from "@/lib/domain/roles";
import { number } from "./numbers";

const NAMES: Record<Role, string> = {
  owner: "Owner",
  manager: "Manager",
  mentor: "Mentor",
  reader: "Reader",
};

export const roleName = (role: Role): string => NAMES[role];

const SEES: Record<GuestRole, string> = {
  manager: "You see its goals, milestones, evidence and budget.",
  mentor: "You see its goals, milestones and evidence.",
  reader: "You see its goals, milestones and evidence.",
};
const DOES: Record<GuestRole, string> = {
  manager: "You can comment, suggest changes and review each quarter.",
  mentor: "You can comment and suggest changes.",
  reader: "You read along and change nothing.",
};

/** What somebody in a role sees and does, told to herself. */
export const roleMay = (role: GuestRole): string => `${SEES[role]} ${DOES[role]}`;

/** What a role is there for, told to others. */
export const rolePurpose = (role: Role): string => PURPOSE[role];

const PURPOSE: Record<Role, string> = {
  owner: "Decides everything on the plan",
  manager: "Reads the plan and its budget, comments, reviews each quarter",
  mentor: "Reads the plan, comments and suggests changes",
  reader: "Reads the plan",
};

const MOST_NAMES = 3;

const listed = (words: readonly string[]): string =>
  words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words.at(-1) as string}`;

/** "you, Mira and Tariq": everybody who can see something, the viewer first. */
export function company(others: readonly string[]): string {
  const shown = others.length > MOST_NAMES + 1 ? others.slice(0, MOST_NAMES) : others;
  const more = others.length - shown.length;
  return listed(["you", ...shown, ...(more > 0 ? [`${number(more)} others`] : [])]);
}

/** "Seen by you, Mira and Tariq"; without names where the viewer is not told who they are. */
export function seenByWords(others: readonly string[] | null): string {
  if (others === null) return "Seen by everyone on the plan";
  return others.length === 0 ? "Only you can see this" : `Seen by ${company(others)}`;
}
