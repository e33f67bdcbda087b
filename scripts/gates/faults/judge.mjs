// Compares what the writers were told with what the database holds, to the last figure.
import { connect } from "../../postgres/connect.mjs";

/** Things that are there by half: each query finds none in a whole database. */
const HALVES = {
  "entries without exactly one event": `
    SELECT e.id FROM "Entry" e LEFT JOIN "Event" v ON v."entryId" = e.id AND v.verb = 'entry.logged'
    GROUP BY e.id HAVING count(v.id) <> 1`,
  "events of entries that are not there": `
    SELECT v.id FROM "Event" v WHERE v."entryId" IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM "Entry" e WHERE e.id = v."entryId")`,
  "entries without their evidence": `
    SELECT e.id FROM "Entry" e WHERE e.note LIKE 'write %'
      AND NOT EXISTS (SELECT 1 FROM "EntryEvidence" l WHERE l."entryId" = e.id)`,
  "goals whose sums are not their ledger's": `
    SELECT g.id FROM "Goal" g LEFT JOIN "Entry" e ON e."goalId" = g.id GROUP BY g.id
    HAVING g."entryCount" <> count(e.id) OR (g.sums->>'count')::int <> count(e.id)
      OR ((g.sums->>'sum')::float <> coalesce(sum(e.amount), 0) AND g."measureKind" = 'count')
      OR coalesce(max(e.number), 0) <> count(e.id)`,
  "plans whose events are not numbered through": `
    SELECT p.id FROM "Plan" p LEFT JOIN "Event" v ON v."planId" = p.id GROUP BY p.id
    HAVING p."eventCount" <> count(v.id) OR coalesce(max(v.number), 0) <> count(v.id)`,
  "goals whose state is not their last event's": `
    SELECT g.id FROM "Goal" g JOIN LATERAL (
      SELECT verb FROM "Event" v WHERE v."goalId" = g.id AND v.verb IN ('goal.ticked', 'goal.unticked')
      ORDER BY number DESC LIMIT 1) last ON true
    WHERE (g.state = 'done') <> (last.verb = 'goal.ticked')`,
};

const TICKS = `
  SELECT "goalId" AS id, count(*)::int AS events FROM "Event"
  WHERE verb IN ('goal.ticked', 'goal.unticked') GROUP BY "goalId"`;

/**
 * @param {string} url of the database
 * @param {import("./writer.mjs").Ledger} ledger
 * @returns {Promise<string[]>} a sentence for everything lost, doubled or half there
 */
export async function judge(url, ledger) {
  const client = await connect(url);
  try {
    const wrong = [];
    // Writers go on: what they are told while we read is for the next time.
    const acknowledged = [...ledger.acknowledged];
    const told = [...ledger.ticks].map(([goal, { did }]) => ({ goal, did }));
    const { rows } = await client.query(
      `SELECT note, count(*)::int AS times FROM "Entry" WHERE note LIKE 'write %' GROUP BY note`,
    );
    const kept = new Map(rows.map(({ note, times }) => [note, times]));
    for (const note of acknowledged) {
      if (!kept.has(note)) wrong.push(`lost: ${note} was acknowledged and is gone`);
    }
    for (const [note, times] of kept) {
      if (times !== 1 || !ledger.attempted.has(note)) wrong.push(`${note} is there ${times} times`);
    }
    const ticks = new Map((await client.query(TICKS)).rows.map(({ id, events }) => [id, events]));
    for (const { goal, did } of told) {
      const events = ticks.get(goal) ?? 0;
      const tried = ledger.ticks.get(goal)?.tried ?? 0;
      if (events < did) wrong.push(`lost: ${did - events} acknowledged ticks of goal ${goal}`);
      if (events > tried) wrong.push(`goal ${goal} was ticked more often than asked`);
    }
    for (const [what, query] of Object.entries(HALVES)) {
      const found = await client.query(query);
      if (found.rowCount) wrong.push(`${found.rowCount} ${what}, such as ${found.rows[0].id}`);
    }
    return wrong;
  } finally {
    await client.end();
  }
}
