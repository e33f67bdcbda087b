// A plan with two managers to race on, and reviews of it whose halves are in.

import { post } from "../matrix/ask.mjs";
import { apiOf, cookieOf, good } from "../support/people.mjs";

/** A review looks back: more days than there are races on a plan. */
const DAYS = 300;

const dayAfter = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * @param {{ appUrl: string, client: import("pg").Client, secret: string }} app
 * @param {{ id: string, token: string }[]} people the owner, her manager, another manager
 */
export async function worldOf({ appUrl, client, secret }, [first, second, third]) {
  const [owner, manager] = [first, second].map(({ token }) => apiOf(appUrl, token));
  const plan = good(
    await owner("POST", "/plans", { template: "junior-data-engineer", startsOn: dayAfter(-DAYS) }),
  );
  for (const { id } of [second, third]) {
    await client.query(
      `INSERT INTO "Participant" ("planId", "personId", role) VALUES ($1, $2, 'manager')`,
      [plan.id, id],
    );
  }
  const cookie = await cookieOf(client, second.id, secret);
  return {
    ...{ planId: plan.id, owner, manager, managerId: second.id, heirId: third.id },
    /** The manager hands a review over to the other one: a form, which no program has. */
    handOver: (reviewId) =>
      post(appUrl, "reviews handReviewOver", { reviewId, to: third.id }, { cookie }),
    /** The file that a browser downloads of a sealed review. */
    download: async (reviewId) => {
      const at = `${appUrl}/reviews/${reviewId}/export?format=json`;
      return (await fetch(at, { headers: { cookie } })).text();
    },
  };
}

/** A review of a day of its own with a goal in its packet and its focus, by whom it is signed first. */
export async function reviewOn({ planId, owner, manager, managerId }, turn, signers) {
  const goal = good(await owner("POST", `/plans/${planId}/goals`, { title: `Goal ${turn}` }));
  const on = dayAfter(turn - DAYS);
  const wish = { period: { from: on, to: on }, managerId };
  const { id } = good(await owner("POST", `/plans/${planId}/reviews`, wish));
  const at = `/reviews/${id}`;
  good(await owner("PATCH", at, { self: { text: "Mine" } }));
  good(await manager("PATCH", at, { manager: { text: "His" } }));
  good(await owner("PUT", `${at}/submission`));
  good(await manager("PUT", `${at}/submission`));
  good(await owner("PATCH", at, { focus: [goal.id] }));
  for (const signs of signers) good(await signs("PUT", `${at}/signature`));
  return { id, at, goalId: goal.id };
}
