// Tries one row of the table: every verb, every door of it, everybody, in every form. Who may not writes
// nothing, and who may does.
import { expected, isTried, NAMES, nameOf, VISITORS } from "../../../tests/access/cells.ts";
import { DOORS } from "../../../tests/access/doors/all.ts";
import { paramsOf } from "../../../tests/access/doors/door.ts";
import { differing } from "../support/kept.mjs";
import { waysThrough } from "./ask.mjs";

const AT_ONCE = 4;
const isReading = ({ is }) => is === "page" || is === "data";

/**
 * @typedef {object} Tried
 * @property {number} cells rows by verb and person
 * @property {Record<import("./ask.mjs").Way["kind"], number>} requests
 * @property {string[]} wrong
 */

/**
 * @param {import("../../../tests/access/cells.ts").Row} row
 * @param {{ appUrl: string, cast: Record<string, import("./people.ts").Visitor>,
 *   world: import("../../../tests/access/verbs.ts").World, kept: import("../support/kept.mjs").Kept,
 *   keeper: import("../support/kept.mjs").Keeper }} around
 * @param {Tried} tried
 */
export async function tryRow(row, around, tried) {
  for (const [verb, doors] of Object.entries(DOORS[row.thing])) {
    if (!isTried(row, verb)) continue;
    tried.cells += VISITORS.length;
    const open = doors.filter(({ not }) => !not?.(row));
    const tries = open.map((door) => ({ door, tries: triesAt(row, { verb, door }, around) }));
    await readAll(tries, tried);
    await refuseAll(row, tries, { ...around, tried });
    await allowAll(row, tries, { ...around, tried });
  }
}

/** Each person and form of a door, with what the table says. */
function triesAt(row, { verb, door }, { appUrl, cast, world }) {
  const address = ({ at, params, query }, asker) => {
    const known = { ...paramsOf(world), ...params?.(world, asker) };
    const path = at.replace(/^\w+ /, "").replace(/\[(\w+)\]/g, (_, name) => known[name]);
    const place = door.is === "action" ? "" : path;
    return query ? `${place}?${query}` : place;
  };
  return VISITORS.flatMap((who) => {
    const visitor = cast[who] ?? null;
    const wanted = wantedAt(row, { who, verb, door });
    return waysThrough(appUrl, door, { world, address, visitor }).map((way) => ({
      ...{ ...way, who, wanted, door },
      name: `${nameOf(row)}: ${NAMES[who]} asks for ${verb} at ${way.name}`,
    }));
  });
}

function wantedAt(row, { who, verb, door }) {
  const wanted = expected(row, who, verb);
  return door.isGone && wanted === "forbidden" ? "not-found" : wanted;
}

/** Whether an answer is what the table says. */
function isRight({ door, wanted }, got) {
  if (wanted === "ok") return got === "ok" || (door.is === "form" && got === "deleted");
  // A plan that is not there leads to where deleted ones are brought back, as one that was deleted does.
  if (door.at === "POST /plans/delete" && wanted === "not-found") return got === "deleted";
  const isPart = isReading(door) && !door.isWhole;
  if (isPart && wanted !== "session.none") return got === "without" || got === "not-found";
  return got === wanted;
}

async function ask(one, tried) {
  tried.requests[one.kind] += 1;
  const got = await one.send();
  if (!isRight(one, got)) tried.wrong.push(`${one.name}: ${got}, not ${one.wanted}`);
}

async function askAll(tries, tried) {
  const left = [...tries];
  const work = async () => {
    for (let one = left.pop(); one; one = left.pop()) await ask(one, tried);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

const readAll = (tries, tried) =>
  askAll(
    tries.filter(({ door }) => isReading(door)).flatMap((each) => each.tries),
    tried,
  );

/** Everybody without the right, at each door; not a row is another afterwards. */
async function refuseAll(row, tries, { tried, kept, ...around }) {
  const refusedAt = (some) =>
    some.flatMap((each) => each.tries.filter(({ wanted }) => wanted !== "ok"));
  const writing = tries.filter(({ door }) => !isReading(door));
  const plain = refusedAt(writing.filter(({ door }) => !door.before));
  await askAll(plain, tried);
  await judge(await kept.moved(), plain);
  for (const one of writing.filter(({ door }) => door.before)) {
    const refused = refusedAt([one]);
    if (refused.length === 0) continue;
    await prepare(row, one.door, around);
    const before = await kept.sums();
    await askAll(refused, tried);
    await judge(differing(before, await kept.sums()), refused);
    await kept.putBack();
  }

  async function judge(moved, asked) {
    if (moved.length === 0) return;
    const doors = [...new Set(asked.map(({ door }) => door.at))].join(", ");
    tried.wrong.push(`${nameOf(row)}: ${moved} written to without the right, at ${doors}`);
    await kept.putBack();
  }
}

/** Everybody with the right, each in the world as it was; something is written. */
async function allowAll(row, tries, { tried, kept, ...around }) {
  for (const { door, tries: all } of tries) {
    if (isReading(door)) continue;
    for (const one of all.filter(({ wanted }) => wanted === "ok")) {
      if (door.before) await prepare(row, door, around);
      const before = door.before ? await kept.sums() : kept.before;
      await ask(one, tried);
      const after = await kept.sums();
      if (differing(before, after).length === 0) {
        tried.wrong.push(`${one.name}: nothing was written`);
      }
      await kept.putBack(differing(kept.before, after));
    }
  }
}

/** Has somebody who may do it lead the thing to where the door starts, whatever state its plan is in. */
async function prepare({ status }, door, { cast, world, keeper }) {
  const into = (state) =>
    keeper.run(
      `UPDATE "Plan" SET status = $1::"PlanStatus", "statusBefore" = $2::"PlanStatus" WHERE id = $3`,
      [state, state === "archived" ? "active" : null, world.planId],
    );
  if (status !== "active") await into("active");
  await door.before(cast, world);
  if (status !== "active") await into(status);
}
