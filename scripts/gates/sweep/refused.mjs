// Has everybody try what they have no right to: each is refused with the matrix's code, and not a row
// of the database is another afterwards.
import { READERS } from "./markers.ts";
import { refusalOf } from "./rights.ts";

/** No role is needed for what is public or one's own: the tests of these doors try them. */
const OWN = new Set(["anybody", "self.edit", "plan.start"]);
/** What the mentor said and suggested is the mentor's to change. */
const OF_T = new Set(["comment.edit", "suggestion.withdraw"]);

/** Whether a verb of a door is judged here. */
export const isJudged = (verb) => !OWN.has(verb);

/**
 * @typedef {object} Attempt
 * @property {string} name
 * @property {string} verb
 * @property {string} ids all that it is about
 * @property {string} [free] letters of those who may without a role, each for a reason of their own
 * @property {boolean} [isGone] about what is deleted: nobody finds what is not
 * @property {(member: object) => Promise<string>} send the code of the answer
 */

/**
 * @param {Attempt[]} attempts @param {import("./world").World} world
 * @returns {Promise<{ tries: number, wrong: string[] }>}
 */
export async function allRefused(attempts, world) {
  const wrong = [];
  let tries = 0;
  const before = await rows();
  for (const attempt of attempts) {
    for (const reader of READERS.filter((letter) => letter !== "-")) {
      const wanted = wantedOf(attempt, reader, world.opens);
      if (wanted === null || attempt.free?.includes(reader)) continue;
      tries += 1;
      const code = await attempt.send(world.cast[reader]);
      if (code !== wanted) {
        wrong.push(`${reader} ${attempt.name} ${attempt.ids}: ${code}, not ${wanted}`);
      }
    }
  }
  const after = await rows();
  for (const [table, sum] of Object.entries(before)) {
    if (after[table] !== sum) wrong.push(`${table} was written to by somebody without the right`);
  }
  return { tries, wrong };
}

function wantedOf({ verb, ids, isGone }, reader, opens) {
  if (isGone) return "not-found";
  const refused = refusalOf(reader, verb, ids, opens);
  return refused ?? (reader !== "T" && OF_T.has(verb) ? "forbidden" : null);
}

/** A sum over each table but those of sessions and tokens, which note when they were last used. */
async function rows() {
  const { db } = await import("../../../lib/db/client.ts");
  const tables = await db().$queryRaw`SELECT tablename AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename NOT IN ('Session', 'ApiToken', '_prisma_migrations')`;
  const sums = {};
  for (const { name } of tables) {
    const [row] = await db().$queryRawUnsafe(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '') AS sum
       FROM "${name}" t`,
    );
    sums[name] = row.sum;
  }
  return sums;
}
