// Knows what the roles on a plan are called, what each may, and how it is said who sees something.
import { GUEST_ROLES, type GuestRole, type Role, SIGHTS, type Sight } from "@/lib/domain/roles";
import { listed } from "./lists";
import { capitalised, number } from "./numbers";

const NAMES: Record<Role, string> = {
  owner: "Owner",
  manager: "Manager",
  mentor: "Mentor",
  reader: "Reader",
};

export const roleName = (role: Role): string => NAMES[role];

/** How each is called, and which of them stand in one line. */
const SEEN: Record<Sight, { line: number; words: readonly string[] }> = {
  goals: { line: 0, words: ["goals"] },
  milestones: { line: 0, words: ["milestones", "evidence"] },
  pauses: { line: 0, words: ["pauses"] },
  plan: { line: 0, words: ["skills", "resources", "rituals"] },
  comments: { line: 1, words: ["comments"] },
  history: { line: 1, words: ["the history"] },
  suggestions: { line: 1, words: ["suggested changes"] },
  people: { line: 1, words: ["who is on it"] },
  money: { line: 2, words: ["budget", "spending"] },
  reviews: { line: 3, words: ["all reviews, earlier ones too"] },
  shares: { line: 4, words: ["shared pages"] },
};

const wordsOf = (sight: Sight, goals: number | null): readonly string[] =>
  sight === "goals" && goals !== null && goals > 0
    ? [`${number(goals)} ${goals === 1 ? "goal" : "goals"}`]
    : SEEN[sight].words;

/** What somebody sees, in one clause; with how many goals where that is told. */
export const seenWords = (sights: readonly Sight[], goals: number | null = null): string =>
  listed(sights.flatMap((sight) => wordsOf(sight, goals)));

/** The same as a short list, what belongs together in one line. */
export function seenLines(sights: readonly Sight[], goals: number | null): string[] {
  const lines = [...new Set(sights.map((sight) => SEEN[sight].line))].sort((a, b) => a - b);
  return lines.map((line) =>
    capitalised(
      seenWords(
        sights.filter((sight) => SEEN[sight].line === line),
        goals,
      ),
    ),
  );
}

/** What everybody sees who can be asked, and what each role sees beside. */
export function seenByRole(sights: Record<GuestRole, readonly Sight[]>): {
  all: string;
  more: Record<GuestRole, string>;
} {
  const common = SIGHTS.filter((one) => GUEST_ROLES.every((role) => sights[role].includes(one)));
  const more = (role: GuestRole) =>
    seenWords(sights[role].filter((sight) => !common.includes(sight)));
  return {
    all: seenWords(common),
    more: { manager: more("manager"), mentor: more("mentor"), reader: more("reader") },
  };
}

const DOES: Record<GuestRole, string> = {
  manager: "You can comment, suggest changes and review each quarter.",
  mentor: "You can comment and suggest changes.",
  reader: "You read along and change nothing.",
};

/** What somebody in a role does, told to herself. */
export const roleDoes = (role: GuestRole): string => DOES[role];

const ACTS: Record<GuestRole, string> = {
  manager: "comments, suggests changes, reviews each quarter",
  mentor: "comments and suggests changes",
  reader: "reads along",
};

/** The same in a few words, told to others. */
export const roleActs = (role: GuestRole): string => ACTS[role];

/** What a role is there for, told to others. */
export const rolePurpose = (role: Role): string => PURPOSE[role];

const PURPOSE: Record<Role, string> = {
  owner: "Decides everything on the plan",
  manager: "Reads the plan and its budget, comments, reviews each quarter",
  mentor: "Reads the plan, comments and suggests changes",
  reader: "Reads the plan",
};

const MOST_NAMES = 3;

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
