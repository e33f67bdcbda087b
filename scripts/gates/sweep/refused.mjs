// Has everybody try what they have no right to: each is refused with the matrix's code, and not a row
// of the database is another afterwards.
import { READERS } from "./markers.ts";
import { refusalOf } from "./rights.ts";

/** No role is needed for what is public or one's own: the tests of these doors try them. */
const OWN = new Set(["anybody", "self.edit", "plan.start"]);
/** What the mentor said and suggested is the mentor's to change. */
const OF_T = new Set(["comment.edit", "suggestion.nudge", "suggestion.withdraw"]);

/** Whether a verb of a door is judged here. */
export const isJudged = (verb) => !OWN.has(verb);

/**
 * @typedef {object} Attempt
 * @property {string} name
 * @property {string} verb
 * @property {string} ids all that it is about
 * @property {string} [free] letters of those who may without a role, each for a reason of their own
 * @property {boolean} [isGone] about what is deleted: nobody finds what is not
 * @property {string} [by] letters of those whose half of the thing it is, where others have theirs
 * @property {(member: object) => Promise<string>} [first] what makes it possible
 * @property {(member: object) => Promise<string>} send the code of the answer, "ok" where it went through
 */

/**
 * @param {Attempt[]} attempts
 * @param {import("./world").World} world
 * @param {import("./kept.mjs").Kept} kept
 * @returns {Promise<{ tries: number, wrong: string[] }>}
 */
export async function allRefused(attempts, world, kept) {
  const wrong = [];
  let tries = 0;
  for (const attempt of attempts) {
    for (const reader of READERS.filter((letter) => letter !== "-")) {
      const wanted = attempt.isGone ? "not-found" : refusalFor(attempt, reader, world.opens);
      if (wanted === null) continue;
      tries += 1;
      const code = await attempt.send(world.cast[reader]);
      if (code !== wanted) {
        wrong.push(`${reader} ${attempt.name} ${attempt.ids}: ${code}, not ${wanted}`);
      }
    }
  }
  for (const table of await kept.moved()) {
    wrong.push(`${table} was written to by somebody without the right`);
  }
  return { tries, wrong };
}

/** What somebody is told who has no right to it; null who has. */
export function refusalFor({ verb, ids, free }, reader, opens) {
  if (free?.includes(reader)) return null;
  const refused = refusalOf(reader, verb, ids, opens);
  return refused ?? (reader !== "T" && OF_T.has(verb) ? "forbidden" : null);
}

/** What an answer says: its code, or "ok". */
export async function told(answer) {
  const text = await answer.text();
  const code = text.match(/"code":"([\w.-]+)"/)?.[1];
  return code ?? (answer.status < 400 ? "ok" : `${answer.status} ${text.slice(0, 200)}`);
}
