// Somebody who logs and ticks without pause, and remembers what was acknowledged.
import { setTimeout as wait } from "node:timers/promises";
import { apiOf, good } from "../support/people.mjs";

/**
 * @typedef {object} Ledger what the writers were told
 * @property {Set<string>} acknowledged notes of milestones that were acknowledged
 * @property {Set<string>} attempted notes of all that were sent
 * @property {Map<string, { did: number, tried: number, isDone: boolean | null }>} ticks by goal;
 *   `isDone` as last acknowledged, null where the last attempt got no answer
 * @property {string[]} surprises answers that should not come
 */

/** @returns {Ledger} */
export const newLedger = () => ({
  acknowledged: new Set(),
  attempted: new Set(),
  ticks: new Map(),
  surprises: [],
});

const GOALS = [
  { title: "Counted", measure: { kind: "count", target: 1_000_000, unit: "writes" } },
  { title: "Read off", measure: { kind: "hold", op: "at-least", target: 0, unit: "points" } },
];

/** Gives a person a plan with goals to write to. */
export async function settle(appUrl, token) {
  const api = apiOf(appUrl, token);
  const startsOn = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
  const plan = good(await api("POST", "/plans", { template: "junior-data-engineer", startsOn }));
  const counted = [];
  for (const goal of GOALS) counted.push(good(await api("POST", `/plans/${plan.id}/goals`, goal)));
  const ticked = good(await api("POST", `/plans/${plan.id}/goals`, { title: "Ticked" }));
  return { token, counted: counted.map(({ id }) => id), ticked: ticked.id };
}

let notes = 0;

/**
 * Writes until told to stop, one request after the other, each time as the next of its people.
 * @param {{ appUrl: string, people: Awaited<ReturnType<typeof settle>>[], ledger: Ledger, isOver: () => boolean }} how
 */
export async function write({ appUrl, people, ledger, isOver }) {
  for (let turn = 0; !isOver(); turn += 1) {
    const person = people[turn % people.length];
    const api = apiOf(appUrl, person.token);
    const isTick = turn % 3 === 2;
    const answered = await (isTick ? tick(api, person, ledger) : log(api, person, ledger, turn));
    // The app is away: knock again in a moment.
    if (!answered) await wait(20);
  }
}

async function log(api, { counted }, ledger, turn) {
  notes += 1;
  const note = `write ${process.pid} ${notes}`;
  const path = `/goals/${counted[turn % counted.length]}/entries`;
  ledger.attempted.add(note);
  const body = { amount: 1, note, evidence: [{ url: `https://example.org/${notes}` }] };
  const answer = await api("POST", path, body).catch(() => null);
  if (answer?.status === 201) ledger.acknowledged.add(note);
  return isExpected(answer, ledger, [201]);
}

async function tick(api, { ticked }, ledger) {
  const was = ledger.ticks.get(ticked) ?? { did: 0, tried: 0, isDone: false };
  // After a lost answer it may be either way; asking for "done" tells.
  const toDone = was.isDone !== true;
  ledger.ticks.set(ticked, { ...was, tried: was.tried + 1, isDone: null });
  const answer = await api(toDone ? "PUT" : "DELETE", `/goals/${ticked}/completion`).catch(
    () => null,
  );
  const isSaid = answer !== null && answer.status < 300;
  const isDone = isSaid || answer?.status === 409 ? toDone : null;
  const tried = was.tried + (answer?.status === 409 ? 0 : 1);
  ledger.ticks.set(ticked, { did: was.did + (isSaid ? 1 : 0), tried, isDone });
  return isExpected(answer, ledger, was.isDone === null ? [200, 409] : [200]);
}

/** True for an answer; a broken app may be silent or say 503, and nothing else. */
function isExpected(answer, { surprises }, statuses) {
  if (answer === null || answer.status === 503 || answer.status === 429) return false;
  if (!statuses.includes(answer.status)) {
    surprises.push(`${answer.status} ${answer.body?.code} ${answer.body?.detail}`);
  }
  return true;
}
