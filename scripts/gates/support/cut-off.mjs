// Knows which mails a kill cut off between the server's yes and our mark.
import { connect } from "../../postgres/connect.mjs";

/**
 * @param {string} databaseUrl of a database whose app was killed
 * @param {{ messageId: string }[]} letters that the mail server took since the kill before
 * @returns {Promise<number>} how many of them are not marked, now that nobody is left to do it
 */
export async function cutOff(databaseUrl, letters) {
  const client = await connect(databaseUrl);
  try {
    const ids = letters.map(({ messageId }) => messageId.replace(/^<|@.*$/g, ""));
    const { rows } = await client.query(
      `SELECT count(*)::int AS count FROM "Mail" m JOIN unnest($1::uuid[]) AS taken (id) USING (id)
       WHERE m.text IS NOT NULL`,
      [ids],
    );
    return rows[0].count;
  } finally {
    await client.end();
  }
}
