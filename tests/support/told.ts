// A plan five months under way, told through the API: met, slipping, paused, private, with evidence.
import { expect, type Page } from "@playwright/test";
import { dayFrom } from "./journey";

type Goal = { id: string; title: string };
type Entry = Record<string, unknown>;

const HADOOP = "Paused while the old cluster was taken down";

/** Milestones by a word of their goal's title: days ago, and what the API is told. */
const LEDGER: [string, [number, Entry][]][] = [
  [
    "production pipelines",
    [
      [58, { amount: 1, note: "Orders: from a nightly batch to **structured streaming**" }],
      [
        21,
        {
          amount: 1,
          note: "Payments run in 11 minutes instead of 48",
          evidence: [{ url: "https://example.org/pull/482", title: "Pull request 482" }],
        },
      ],
    ],
  ],
  ["junior engineers", [[33, { amount: 1, note: "Six weeks of shadowing, a review a day" }]]],
  [
    "cloud spend",
    [
      [118, { amount: 97 }],
      [76, { amount: 91, note: "Idle clusters end at night" }],
      [24, { amount: 86 }],
    ],
  ],
  [
    "95% SLA",
    [
      [60, { amount: 93.5 }],
      [19, { amount: 95.5, note: "The first month without a page" }],
    ],
  ],
];

const ADDED = [
  { title: "Read 12 papers on stream processing", unit: "papers", target: 12, private: false },
  { title: "Say no 10 times before saying yes", unit: "times", target: 10, private: true },
];

/**
 * Tells the signed-in person's plan as of a day.
 * @returns the plan's id, and of the goal with most to show
 */
export async function tellPlan(page: Page, today: string): Promise<{ plan: string; goal: string }> {
  const ask = async <T>(method: string, path: string, data?: object): Promise<T> => {
    const answer = await page.request.fetch(`/api/v1${path}`, {
      method,
      headers: { origin: new URL(page.url()).origin },
      ...(data && { data }),
    });
    expect(answer.ok(), `${method} ${path} ${await answer.text()}`).toBe(true);
    return answer.status() === 204 ? (undefined as T) : answer.json();
  };
  const ago = (days: number) => dayFrom(today, -days);
  const plan = await ask<Goal>("POST", "/plans", {
    template: "mid-level-data-engineer",
    startsOn: ago(150),
  });
  for (const { unit, target, ...goal } of ADDED) {
    await ask("POST", `/plans/${plan.id}/goals`, {
      ...goal,
      measure: { kind: "count", unit, target },
      startsOn: ago(90),
      dueOn: ago(-60),
    });
  }
  await ask("POST", `/plans/${plan.id}/pauses`, { from: ago(102), to: ago(92), reason: HADOOP });
  const { items } = await ask<{ items: Goal[] }>("GET", `/plans/${plan.id}/goals`);
  const named = (word: string) => items.find(({ title }) => title.includes(word))?.id ?? word;
  for (const [word, entries] of LEDGER) {
    for (const [days, entry] of entries) {
      const path = `/goals/${named(word)}/entries`;
      await ask("POST", path, { ...entry, occurredOn: ago(days) });
    }
  }
  for (const days of [84, 70, 47, 15]) {
    const path = `/goals/${named("papers")}/entries`;
    await ask("POST", path, {
      amount: 1,
      occurredOn: ago(days),
      note: "A paper, and what it says",
    });
  }
  await ask("PUT", `/goals/${named("certification")}/completion`);
  return { plan: plan.id, goal: named("production pipelines") };
}

/** Opens a review of the last ten days, as its owner; returns its id. */
export async function openReviewOn(page: Page, plan: string, today: string): Promise<string> {
  const answer = await page.request.post(`/api/v1/plans/${plan}/reviews`, {
    headers: { origin: new URL(page.url()).origin },
    data: { period: { from: dayFrom(today, -10), to: today } },
  });
  return (await answer.json()).id;
}

/** An account's pages, by what they hold. */
export const EMPTY_PAGES = [
  ...["/today", "/plans", "/plans/new", "/settings"],
  ...["/team", "/mentoring", "/notifications"],
];
/** What the people of a demo see, by the button that enters as one of them. */
export const PEOPLES_PAGES: readonly [button: RegExp, pages: string[]][] = [
  [/as her manager/i, ["/team", "/team?by=area", "/notifications"]],
  [/as her mentor/i, ["/mentoring", "/notifications"]],
];
const ROOMS = [...["skills", "resources", "reviews", "journal", "people", "history", "timeline"]];
export const fullPages = (plan: string, goal: string, review: string): string[] => [
  ...["/today", "/plans", "/plans/new?template=mid-level-data-engineer", "/settings", "/go"],
  ...["", "?add=goal", "?arrange", "?pause", ...ROOMS.map((room) => `/${room}`)].map(
    (rest) => `/plans/${plan}${rest}`,
  ),
  ...["", "?log", "?edit"].map((rest) => `/plans/${plan}/goals/${goal}${rest}`),
  ...[`/plans/${plan}/reviews?open`, `/reviews/${review}`],
];
/** What only who runs the installation sees; `person` is somebody here. */
export const adminPages = (person: string): string[] => [
  ...["/admin", "/admin/templates", "/admin/links", "/admin/audit", `/admin/people/${person}`],
  "/admin/templates/senior-data-engineer/1",
];
export const PUBLIC_PAGES = [
  ...["/", "/sign-up", "/sign-in", "/forgot-password", "/templates"],
  ...["/templates/senior-data-engineer", "/reset-password/spent", "/nowhere"],
  ...[
    "/confirm-email/spent",
    "/confirm-email/done",
    "/invitations/spent",
    "/invitations/declined",
    "/shared/spent",
  ],
  "/unsubscribe/spent",
];
