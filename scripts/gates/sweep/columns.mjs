// The law of markers: whatever text the database can keep has one somewhere, or a reason to have none.
import pg from "pg";
import { NO_TEXT } from "./no-text.mjs";

const MARKER = /mk\d{4}zq/i;
/** Ids, days, instants and hashes are nobody's words. */
const FORMS = [
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/,
  /^[0-9a-f]{64}$/,
];

/**
 * Every place of a text, in columns and inside of what they keep as JSON, found in the database's own
 * catalogue and in its rows.
 * @param {string} url
 * @returns {Promise<{ places: number, marked: number, wrong: string[] }>}
 */
export async function columnsMarked(url) {
  const client = new pg.Client(url);
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows: columns } = await client.query(`
      SELECT c.relname AS of, a.attname AS name, format_type(a.atttypid, NULL) AS type
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'm', 'v')
        AND a.attnum > 0 AND NOT a.attisdropped AND c.relname <> '_prisma_migrations'
        AND format_type(a.atttypid, NULL) ~ '^(text|character|json|xml|hstore|bytea|citext|"char")'
      ORDER BY 1, 2`);
    const places = new Map();
    for (const { of, name, type } of columns) {
      const place = `${of}.${name}`;
      const { rows } = await client.query(
        `SELECT "${name}" AS value FROM "${of}" WHERE "${name}" IS NOT NULL`,
      );
      if (!type.startsWith("json")) places.set(place, false);
      for (const { value } of rows) note(places, place, value);
    }
    return judged(places);
  } finally {
    await client.end();
  }
}

/** Whether each place holds a marker; keys that are data stand as stars. */
function note(places, place, value) {
  if (Array.isArray(value)) for (const each of value) note(places, place, each);
  else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      const isData = MARKER.test(key) || FORMS.some((form) => form.test(key));
      if (isData) places.set(`${place}.*`, places.get(`${place}.*`) || MARKER.test(key));
      note(places, `${place}.${isData ? "*" : key}`, each);
    }
  } else if (typeof value === "string" && !FORMS.some((form) => form.test(value))) {
    places.set(place, places.get(place) || MARKER.test(value));
  }
}

function judged(places) {
  const bare = [...places].filter(([, isMarked]) => !isMarked).map(([place]) => place);
  const listed = new Set(Object.values(NO_TEXT).flat());
  const wrong = [
    ...bare.filter((place) => !listed.has(place)).map((place) => `${place} never holds a marker`),
    ...[...listed]
      .filter((place) => !bare.includes(place))
      .map((place) => `${place} is excused, and is not there or holds a marker`),
  ];
  return { places: places.size, marked: places.size - bare.length, wrong };
}
