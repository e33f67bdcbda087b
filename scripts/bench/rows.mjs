// What is measured: pages and the API, each asked as one walker after the other.
import { encode } from "next-auth/jwt";

/** @typedef {Awaited<ReturnType<typeof import("./data.mjs").walkers>>} Walkers */

const COOKIE = "next-auth.session-token";
const counted = (walker, turn) => walker.goals[turn % 14];
const ticked = (walker) => walker.goals[19];

function tick(walker) {
  walker.isDone = !walker.isDone;
  const method = walker.isDone ? "PUT" : "DELETE";
  return { method, path: `/api/v1/goals/${ticked(walker)}/completion` };
}

const log = (walker, turn) => ({
  method: "POST",
  path: `/api/v1/goals/${counted(walker, turn)}/entries`,
  headers: { "content-type": "application/json" },
  body: '{"amount":0.001,"note":"One more stone"}',
});

export const FLOORS = [
  { name: "floor: a page with one line", floor: "page", path: () => "/floor" },
  { name: "floor: fixed JSON", floor: "json", path: () => "/floor/json" },
];

/** `most`: how many times the floor it may take; pages say how many queries they may ask. */
export const ROWS = [
  { name: "page: today", floor: "page", most: 1.7, path: () => "/today" },
  { name: "page: plan", floor: "page", most: 1.7, path: (w) => `/plans/${w.planId}` },
  { name: "page: plans", floor: "page", path: () => "/plans" },
  // Of all their plans a page shows fifty; who asks is their manager.
  {
    name: "page: team of 200",
    floor: "page",
    most: 2.5,
    as: (w) => w.manager,
    path: () => "/team",
  },
  { name: "page: team of 500", floor: "page", as: (w) => w.director, path: () => "/team" },
  {
    name: "page: areas of 500",
    floor: "page",
    as: (w) => w.director,
    path: () => "/team?by=area",
  },
  {
    name: "page: goal",
    floor: "page",
    path: (w, turn) => `/plans/${w.planId}/goals/${counted(w, turn)}`,
  },
  { name: "API: plan", floor: "json", path: (w) => `/api/v1/plans/${w.planId}` },
  { name: "API: goal", floor: "json", path: (w, turn) => `/api/v1/goals/${counted(w, turn)}` },
  { name: "API: tick", floor: "json", most: 3, ask: tick },
  { name: "API: log milestone", floor: "json", most: 3, ask: log },
];

/** Gives each walker the headers that a browser or a script would send. */
export async function dress(walkers, secret) {
  const leaders = new Set(walkers.flatMap(({ manager, director }) => [manager, director]));
  for (const walker of [...leaders, ...walkers]) {
    const cookie = await encode({ token: { sid: walker.sessionId }, secret, maxAge: 86_400 });
    walker.page = {
      cookie: `${COOKIE}=${cookie}`,
      accept: "text/html,application/xhtml+xml,*/*;q=0.8",
    };
    if (walker.token) walker.json = { authorization: `Bearer ${walker.token}` };
  }
}

/** The requests of a row, endlessly, as another walker each time. */
export function requestsOf(row, walkers) {
  let turn = 0;
  return () => {
    const walker = walkers[turn % walkers.length];
    const round = Math.floor(turn / walkers.length);
    turn += 1;
    const asked = row.ask?.(walker, round) ?? { method: "GET", path: row.path(walker, round) };
    return { ...asked, headers: { ...(row.as?.(walker) ?? walker)[row.floor], ...asked.headers } };
  };
}
