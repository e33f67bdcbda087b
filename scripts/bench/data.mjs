// Fills a database with plans by SQL: twenty goals each, ten milestones a goal, an event for each.
import { createHash, randomBytes } from "node:crypto";
import { connect } from "../postgres/connect.mjs";

export const GOALS_A_PLAN = 20;
export const ENTRIES_A_GOAL = 10;

/** Goals 1…14 count to 25, 15…19 bring 100 down to 70, the last is ticked. */
const KIND = `CASE WHEN g <= 14 THEN 'count' WHEN g <= 19 THEN 'amount' ELSE 'tick' END`;
const START = `current_date - 120`;
const HAPPENED = `(${START} + 11 * k)`;
const AMOUNT = `CASE WHEN g <= 14 THEN 1 WHEN g <= 19 THEN 100 - 2 * k END::float8`;
const LAST = `to_char(${START} + 11 * ${ENTRIES_A_GOAL}, 'YYYY-MM-DD')`;
const id = (noun, ...parts) => `md5('${noun}' || ${parts.join(" || '.' || ")})::uuid`;
const [PERSON, PLAN] = [id("person", "p"), id("plan", "p")];
const [GOAL, ENTRY] = [id("goal", "p", "g"), id("entry", "p", "g", "k")];

const FILL = [
  `INSERT INTO "Person" (id, name, email, "passwordHash", "timeZone")
   SELECT ${PERSON}, 'Walker ' || p, 'walker' || p || '@bench.example', '-', 'Europe/Berlin'
   FROM generate_series(1, :plans) p`,
  `INSERT INTO "Plan" (id, title, "startsOn", "endsOn", "templateKey", "templateVersion",
     "monthsFrom", "monthsTo", "eventCount")
   SELECT ${PLAN}, 'Junior Data Engineer', ${START}, ${START} + 365, 'junior-data-engineer', 1, 6, 12,
     1 + ${GOALS_A_PLAN * ENTRIES_A_GOAL}
   FROM generate_series(1, :plans) p`,
  `INSERT INTO "Participant" ("planId", "personId", role)
   SELECT ${PLAN}, ${PERSON}, 'owner' FROM generate_series(1, :plans) p`,
  `INSERT INTO "Goal" (id, "planId", "originKey", horizon, position, title, "skillKeys", tools,
     certifications, "windowFrom", "windowTo", "startsOn", "dueOn", "measureKind", baseline, target,
     unit, sums, "entryCount")
   SELECT ${GOAL}, ${PLAN}, 'goal-' || g, (CASE WHEN g <= 8 THEN 'short' WHEN g <= 16 THEN 'long'
     ELSE 'outcome' END)::"Horizon", g - 1, 'Goal number ' || g || ' of the plan', '{}', '{}', '{}',
     0, 12, ${START}, ${START} + 365, (${KIND})::"MeasureKind",
     CASE WHEN g BETWEEN 15 AND 19 THEN 100 END,
     CASE WHEN g <= 14 THEN 25 WHEN g <= 19 THEN 70 END,
     CASE WHEN g <= 14 THEN 'pipelines' WHEN g <= 19 THEN '% of the starting spend' END,
     jsonb_build_object('count', ${ENTRIES_A_GOAL}, 'sum',
       CASE WHEN g <= 14 THEN ${ENTRIES_A_GOAL} ELSE 0 END,
       'lastReading', CASE WHEN g BETWEEN 15 AND 19 THEN ${100 - 2 * ENTRIES_A_GOAL} END,
       'lastReadingOn', CASE WHEN g BETWEEN 15 AND 19 THEN ${LAST} END,
       'firstReadingOn', CASE WHEN g BETWEEN 15 AND 19 THEN to_char(${START} + 11, 'YYYY-MM-DD') END,
       'heldDays', 0, 'heldAtDue', NULL, 'doneItems', '[]'::jsonb, 'lastOn', ${LAST}),
     ${ENTRIES_A_GOAL}
   FROM generate_series(1, :plans) p, generate_series(1, ${GOALS_A_PLAN}) g`,
  `INSERT INTO "Entry" (id, "planId", "goalId", number, "occurredOn", amount, note, "noteHtml", "authorId")
   SELECT ${ENTRY}, ${PLAN}, ${GOAL}, k, ${HAPPENED}, ${AMOUNT}, 'Milestone ' || k,
     '<p>Milestone ' || k || '</p>', ${PERSON}
   FROM generate_series(1, :plans) p, generate_series(1, ${GOALS_A_PLAN}) g,
     generate_series(1, ${ENTRIES_A_GOAL}) k`,
  `INSERT INTO "Event" (id, "planId", number, "actorId", verb, "goalId", "entryId", figures)
   SELECT ${id("event", "p", "g", "k")}, ${PLAN}, 1 + (g - 1) * ${ENTRIES_A_GOAL} + k, ${PERSON},
     'entry.logged', ${GOAL}, ${ENTRY}, jsonb_build_object('occurredOn',
       to_char(${HAPPENED}, 'YYYY-MM-DD'), 'amount', ${AMOUNT}, 'item', NULL, 'done', NULL)
   FROM generate_series(1, :plans) p, generate_series(1, ${GOALS_A_PLAN}) g,
     generate_series(1, ${ENTRIES_A_GOAL}) k`,
  `INSERT INTO "Event" (id, "planId", number, "actorId", verb, figures)
   SELECT ${id("started", "p")}, ${PLAN}, 1, ${PERSON}, 'plan.started', jsonb_build_object(
     'startsOn', to_char(${START}, 'YYYY-MM-DD'), 'endsOn', to_char(${START} + 365, 'YYYY-MM-DD'),
     'goals', ${GOALS_A_PLAN})
   FROM generate_series(1, :plans) p`,
];

const TABLES = `ARRAY['"Person"', '"Plan"', '"Participant"', '"Goal"', '"Entry"', '"Event"']::regclass[]`;

/** Indexes and keys are made after the rows: in bulk that is many times faster. */
const KEYS = `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS make
  FROM pg_constraint WHERE contype IN ('f', 'p', 'u') AND (conrelid = ANY(${TABLES}) OR confrelid = ANY(${TABLES}))
  ORDER BY contype = 'f' DESC`;
const INDEXES = `
  SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS make
  FROM pg_index i WHERE indrelid = ANY(${TABLES})
    AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)`;

/** @param {string} url of a migrated, empty database @param {number} plans */
export async function fill(url, plans) {
  const client = await connect(url);
  try {
    for (const setting of ["work_mem = '256MB'", "maintenance_work_mem = '1GB'"]) {
      await client.query(`SET ${setting}`);
    }
    const later = [];
    for (const query of [KEYS, INDEXES]) {
      for (const { drop, make } of (await client.query(query)).rows) {
        await client.query(drop);
        later.push(make);
      }
    }
    for (const insert of FILL) await client.query(insert.replaceAll(":plans", String(plans)));
    // Foreign keys were dropped first and come last.
    for (const make of later.sort((a, b) => isForeign(a) - isForeign(b))) await client.query(make);
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}

const isForeign = (make) => Number(/FOREIGN KEY/.test(make));

/**
 * People spread over the whole database, each with a token, a session and the ids of her plan.
 * @param {string} url @param {number} plans @param {number} count
 */
export async function walkers(url, plans, count) {
  const client = await connect(url);
  try {
    const numbers = Array.from({ length: count }, (_, at) => 1 + Math.floor((at * plans) / count));
    const uuid = (text) =>
      createHash("md5")
        .update(text)
        .digest("hex")
        .replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    const people = numbers.map((p) => ({
      personId: uuid(`person${p}`),
      planId: uuid(`plan${p}`),
      goals: Array.from({ length: GOALS_A_PLAN }, (_, g) => uuid(`goal${p}.${g + 1}`)),
      sessionId: uuid(`session${p}`),
      token: `cairn_${randomBytes(32).toString("base64url")}`,
    }));
    for (const { personId, sessionId, token } of people) {
      await client.query(
        `INSERT INTO "Session" (id, "personId", "userAgent", "expiresAt")
         VALUES ($1, $2, 'bench', now() + interval '1 day') ON CONFLICT (id) DO UPDATE SET "expiresAt" = EXCLUDED."expiresAt"`,
        [sessionId, personId],
      );
      await client.query(
        `INSERT INTO "ApiToken" (id, "personId", name, "tokenHash", scope, "expiresAt")
         VALUES (gen_random_uuid(), $1, 'bench', $2, 'write', now() + interval '1 day')`,
        [personId, createHash("sha256").update(token).digest("base64url")],
      );
    }
    return people;
  } finally {
    await client.end();
  }
}
