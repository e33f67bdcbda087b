// Has everybody do what they have a right to: nobody is told that it is not there or not hers, and what
// goes through is written. Whatever the state of a thing forbids goes through for another of its kind.
import { READERS } from "./markers.ts";
import { refusalFor } from "./refused.mjs";

const NO_RIGHT = new Set(["not-found", "forbidden"]);

/**
 * @param {import("./refused.mjs").Attempt[]} attempts
 * @param {import("./world").World} world
 * @param {import("./kept.mjs").Kept} kept
 * @returns {Promise<{ tries: number, cells: number, wrong: string[] }>} `cells`: each door and person
 */
export async function allAllowed(attempts, world, kept) {
  const wrong = [];
  let tries = 0;
  /** Of each door and person: the answers, until one went through. */
  const cells = new Map();
  for (const attempt of attempts) {
    for (const reader of READERS.filter((letter) => letter !== "-")) {
      if (refusalFor(attempt, reader, world.opens) !== null) continue;
      if (isOthers(attempt, reader, world.opens)) continue;
      tries += 1;
      const answer = await goesThrough(attempt, world.cast[reader], kept);
      if (NO_RIGHT.has(answer)) wrong.push(`${reader} ${attempt.name} ${attempt.ids}: ${answer}`);
      const cell = `${reader} ${attempt.name}`;
      cells.set(cell, [...(cells.get(cell) ?? []), answer]);
    }
  }
  for (const [cell, answers] of cells) {
    if (!answers.includes("ok")) wrong.push(`${cell} never goes through: ${answers.join(", ")}`);
  }
  return { tries, cells: cells.size, wrong };
}

/** What is one side's own: its half, the review that it opened, the one it was named for. */
function isOthers({ verb, ids, by }, reader, opens) {
  if (by !== undefined && !by.includes(reader)) return true;
  if (reader !== "M") return false;
  // All of them were opened by the owner.
  if (verb === "review.withdraw") return true;
  return [...opens].some(([id, letters]) => letters === "OMF" && ids.includes(id));
}

/** "ok" where it was answered well and something was written. */
async function goesThrough({ send, first }, member, kept) {
  const begun = first ? await first(member) : "ok";
  if (begun !== "ok") return `first ${begun}`;
  const answer = await send(member);
  const moved = await kept.moved();
  if (moved.length > 0) await kept.putBack();
  return answer === "ok" && moved.length === 0 ? "nothing was written" : answer;
}
