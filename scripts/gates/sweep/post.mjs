// Posts every action of the build to whoever has no right to it: each is refused with the matrix's
// code, and not a row of the database is another afterwards.
import { say } from "../../start/say.mjs";
import { READERS } from "./markers.ts";
import { refusalOf } from "./rights.ts";

/** What is one's own needs no role; a link's own tests try these. */
const OWN = new Set(["self.edit", "plan.start"]);

/** @returns {Promise<string[]>} what went wrong */
export async function postActions(appUrl, world) {
  const { builtActions } = await import("../../../tests/inventory/built.ts");
  const { ACTIONS } = await import("../../../tests/inventory/actions.ts");
  const { formsOf } = await import("./actions.ts");
  const forms = await formsOf(world);
  const wrong = [];
  const before = await rows();
  let posts = 0;
  for (const action of builtActions()) {
    const file = action.file.replace(/^lib\/actions\/|\.ts$/g, "");
    const verb = ACTIONS[file]?.[action.name];
    if (verb === "anybody" || OWN.has(verb)) continue;
    const tried = forms[`${file} ${action.name}`];
    if (!tried) wrong.push(`${file} ${action.name} has no form to try`);
    for (const form of tried ?? []) {
      for (const reader of READERS.filter((letter) => letter !== "-")) {
        const ids = Object.values(form).join(" ");
        // What is not deleted cannot be brought back, whoever asks.
        const isThere = !["undeletePlan", "undeleteGoal"].includes(action.name);
        const refused = isThere ? refusalOf(reader, verb, ids, world.opens) : "not-found";
        const wanted = refused ?? (isElses(reader, action.name) ? "forbidden" : null);
        if (wanted === null || isOwnRight(reader, action.name)) continue;
        posts += 1;
        const text = await post(appUrl, action, form, world.cast[reader].cookie);
        const code = text.match(/"code":"([\w.-]+)"/)?.[1] ?? text.slice(0, 200);
        if (code !== wanted) wrong.push(`${reader} ${action.name} ${ids}: ${code}, not ${wanted}`);
      }
    }
  }
  const after = await rows();
  for (const [table, sum] of Object.entries(before)) {
    if (after[table] !== sum) wrong.push(`${table} was written to by somebody without the right`);
  }
  say(`actions: ${posts} posts without the right to it, ${wrong.length} wrong`);
  return wrong;
}

/** What the mentor said and suggested is the mentor's to change. */
const OF_T = ["editComment", "deleteComment", "undeleteComment", "withdrawSuggestion"];
const isElses = (reader, name) => reader !== "T" && OF_T.includes(name);

/** An administrator takes comments away unread; the reader who would be removed may leave. */
const isOwnRight = (reader, name) =>
  (reader === "A" && ["deleteComment", "undeleteComment"].includes(name)) ||
  (reader === "R" && name === "removeParticipant");

async function post(appUrl, { id, page }, form, cookie) {
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) body.set(`_1_${name}`, value);
  // Last, as browsers send it: what comes after it is not read any more.
  body.set("0", '[{"is":"fresh"},"$K1"]');
  const headers = { "next-action": id, accept: "text/x-component", origin: appUrl, cookie };
  // A page that carries it, about nothing: what protects an action is its verb, not the address.
  const at = page.replace(/\[\w+\]/g, "00000000-0000-4000-8000-000000000000");
  const answer = await fetch(appUrl + at, { method: "POST", headers, body });
  return answer.text();
}

/** A sum over each table but the sessions, which note when they were last seen. */
async function rows() {
  const { db } = await import("../../../lib/db/client.ts");
  const tables = await db().$queryRaw`SELECT tablename AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename NOT IN ('Session', '_prisma_migrations')`;
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
