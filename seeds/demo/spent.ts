// What is spent of the budgets: most of it approved, one spend booked twice, one that waits.
import type { Act } from "./acts";

type Wish = { waits?: number; evidence?: string };

/** Spent by the owner, approved by the manager some days later. */
const approved = (
  day: number,
  amount: number,
  what: string,
  { waits = 2, evidence }: Wish = {},
): Act[] => [
  { day, does: "spend", amount, what, as: what, ...(evidence ? { evidence } : {}) },
  { day: day + waits, by: "manager", does: "approve", spend: what },
];

export const hers: Act[] = [
  ...approved(58, 895, "Strata, early ticket", { evidence: "https://example.org/orders/2291" }),
  ...approved(104, 412.8, "Strata, train and two nights", { waits: 1 }),
  { day: 104, does: "spend", amount: 89.4, what: "Train to Strata, booked twice", as: "twice" },
  { day: 105, does: "void", spend: "twice" },
  {
    day: 148,
    does: "spend",
    amount: 299,
    what: "AWS re:Invent by video, with the streaming labs",
    evidence: "https://example.org/orders/2604",
    goal: "production-pipelines",
  },
];

export const juniors: Act[] = [
  ...approved(30, 180, "A year of Python courses"),
  ...approved(66, 100, "Cloud Practitioner, the exam", { waits: 1 }),
];

export const seniors: Act[] = [
  ...approved(100, 2099, "AWS re:Invent, ticket"),
  ...approved(142, 1846.5, "AWS re:Invent, flight and hotel", { waits: 3 }),
];
