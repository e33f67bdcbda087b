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

/** The first plans are one manager's team, those after them another's; by the key of her id. */
const TEAMS = [
  { key: "manager", name: "Manager", from: 1, to: 200 },
  { key: "director", name: "Director", from: 201, to: 700 },
];
/** Enough for every team. */
export const FEWEST = Math.max(...TEAMS.map(({ to }) => to));
const leader = (key) => `md5('${key}')::uuid`;

// A subquery with OFFSET 0 is worked out once for all that stand below it.
const PLANS = `(SELECT p, ${PLAN} AS plan, ${PERSON} AS person
  FROM generate_series(1, :plans) p OFFSET 0) plans`;
const GOALS = `LATERAL (SELECT g, ${GOAL} AS goal, ${KIND} AS kind
  FROM generate_series(1, ${GOALS_A_PLAN}) g OFFSET 0) goals`;
const ENTRIES = `(SELECT k, ${HAPPENED} AS happened, to_char(${HAPPENED}, 'YYYY-MM-DD') AS on_day,
    'Milestone ' || k AS note, '<p>Milestone ' || k || '</p>' AS html
  FROM generate_series(1, ${ENTRIES_A_GOAL}) k OFFSET 0) entries`;
const EVERY_ENTRY = `FROM ${PLANS} CROSS JOIN ${GOALS} CROSS JOIN ${ENTRIES}`;

/** By table; where a table has nothing in it yet, nothing of it is written to the log. */
const FILL = {
  Person: [
    `INSERT INTO "Person" (id, name, email, "passwordHash", "timeZone")
     SELECT person, 'Walker ' || p, 'walker' || p || '@bench.example', '-', 'Europe/Berlin' FROM ${PLANS}`,
    ...TEAMS.map(
      ({ key, name }) => `INSERT INTO "Person" (id, name, email, "passwordHash", "timeZone")
     VALUES (${leader(key)}, '${name}', '${key}@bench.example', '-', 'Europe/Berlin')`,
    ),
  ],
  Plan: [
    `INSERT INTO "Plan" (id, title, "createdAt", "startsOn", "endsOn", "templateKey",
       "templateVersion", "monthsFrom", "monthsTo", "eventCount")
     SELECT plan, 'Junior Data Engineer', ${START}, ${START}, ${START} + 365,
       'junior-data-engineer', 1, 6, 12,
       1 + ${GOALS_A_PLAN * ENTRIES_A_GOAL}
     FROM ${PLANS}`,
  ],
  Participant: [
    `INSERT INTO "Participant" ("planId", "personId", role) SELECT plan, person, 'owner' FROM ${PLANS}`,
    ...TEAMS.map(
      ({ key, from, to }) => `INSERT INTO "Participant" ("planId", "personId", role)
     SELECT plan, ${leader(key)}, 'manager' FROM ${PLANS} WHERE p BETWEEN ${from} AND ${to}`,
    ),
  ],
  Goal: [
    `INSERT INTO "Goal" (id, "planId", "originKey", horizon, position, title, "skillKeys", tools,
       certifications, "windowFrom", "windowTo", "startsOn", "dueOn", "measureKind", baseline, target,
       unit, sums, "entryCount")
     SELECT goal, plan, 'goal-' || g, (CASE WHEN g <= 8 THEN 'short' WHEN g <= 16 THEN 'long'
       ELSE 'outcome' END)::"Horizon", g - 1, 'Goal number ' || g || ' of the plan', '{}', '{}', '{}',
       0, 12, ${START}, ${START} + 365, kind::"MeasureKind",
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
     FROM ${PLANS} CROSS JOIN ${GOALS}`,
  ],
  Entry: [
    `INSERT INTO "Entry" (id, "planId", "goalId", number, "occurredOn", amount, note, "noteHtml", "authorId")
     SELECT ${ENTRY}, plan, goal, k, happened, ${AMOUNT}, note, html, person ${EVERY_ENTRY}`,
  ],
  Event: [
    `INSERT INTO "Event" (id, "planId", number, "actorId", verb, "goalId", "entryId", figures)
     SELECT ${id("event", "p", "g", "k")}, plan, 1 + (g - 1) * ${ENTRIES_A_GOAL} + k, person,
       'entry.logged', goal, ${ENTRY}, jsonb_build_object('occurredOn', on_day, 'amount', ${AMOUNT},
       'item', NULL, 'done', NULL)
     ${EVERY_ENTRY}`,
    `INSERT INTO "Event" (id, "planId", number, "actorId", verb, figures)
     SELECT ${id("started", "p")}, plan, 1, person, 'plan.started', jsonb_build_object(
       'startsOn', to_char(${START}, 'YYYY-MM-DD'), 'endsOn', to_char(${START} + 365, 'YYYY-MM-DD'),
       'goals', ${GOALS_A_PLAN})
     FROM ${PLANS}`,
  ],
};

const TABLES = `ARRAY[${Object.keys(FILL).map((table) => `'"${table}"'`)}]::regclass[]`;

/** Indexes and keys are made after the rows: in bulk that is many times faster. */
const KEYS = `
  SELECT conrelid::regclass::text AS of, contype = 'f' AS "isForeign",
    format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS make
  FROM pg_constraint WHERE contype IN ('f', 'p', 'u') AND (conrelid = ANY(${TABLES}) OR confrelid = ANY(${TABLES}))
  ORDER BY contype = 'f' DESC`;
const INDEXES = `
  SELECT indrelid::regclass::text AS of, false AS "isForeign",
    format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS make
  FROM pg_index i WHERE indrelid = ANY(${TABLES})
    AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)`;

/** The two great tables are filled side by side, each with its own connection. */
const SIDES = [["Person", "Plan", "Participant", "Goal", "Entry"], ["Event"]];

/** @param {string} url of a migrated, empty database @param {number} plans */
export async function fill(url, plans) {
  const client = await connect(url);
  try {
    const laid = [];
    for (const query of [KEYS, INDEXES]) {
      for (const rule of (await client.query(query)).rows) {
        await client.query(rule.drop);
        laid.push(rule);
      }
    }
    await Promise.all(SIDES.map((tables) => fillSide(url, plans, tables, laid)));
    // The rows are right by the way they are made: what comes is checked, not what is there.
    for (const { make, isForeign } of laid) if (isForeign) await client.query(`${make} NOT VALID`);
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}

async function fillSide(url, plans, tables, laid) {
  const client = await connect(url);
  try {
    await client.query("SET maintenance_work_mem = '512MB'");
    for (const table of tables) {
      await client.query("BEGIN");
      await client.query(`TRUNCATE "${table}"`);
      for (const insert of FILL[table]) {
        await client.query(insert.replaceAll(":plans", String(plans)));
      }
      const rules = laid.filter(({ of, isForeign }) => of === `"${table}"` && !isForeign);
      for (const { make } of rules) await client.query(make);
      await client.query("COMMIT");
    }
  } finally {
    await client.end();
  }
}

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
    const leaders = Object.fromEntries(
      TEAMS.map(({ key }) => [key, { personId: uuid(key), sessionId: uuid(`session-${key}`) }]),
    );
    const people = numbers.map((p) => ({
      ...leaders,
      personId: uuid(`person${p}`),
      planId: uuid(`plan${p}`),
      goals: Array.from({ length: GOALS_A_PLAN }, (_, g) => uuid(`goal${p}.${g + 1}`)),
      sessionId: uuid(`session${p}`),
      token: `cairn_${randomBytes(32).toString("base64url")}`,
    }));
    for (const { personId, sessionId } of [...Object.values(leaders), ...people]) {
      await client.query(
        `INSERT INTO "Session" (id, "personId", "userAgent", "expiresAt")
         VALUES ($1, $2, 'bench', now() + interval '1 day') ON CONFLICT (id) DO UPDATE SET "expiresAt" = EXCLUDED."expiresAt"`,
        [sessionId, personId],
      );
    }
    for (const { personId, token } of people) {
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
