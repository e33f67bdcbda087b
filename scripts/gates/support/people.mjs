// People with an API token each, written straight into the database: gates need many, quickly.
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { connect } from "../../postgres/connect.mjs";

/**
 * @param {string} url of the database
 * @param {number} count
 * @returns {Promise<{ id: string, token: string }[]>} with tokens that may write, good for a day
 */
export async function addPeople(url, count) {
  const client = await connect(url);
  const people = Array.from({ length: count }, () => ({
    id: randomUUID(),
    token: `cairn_${randomBytes(32).toString("base64url")}`,
  }));
  try {
    for (const { id, token } of people) {
      await client.query(
        `INSERT INTO "Person" (id, name, email, "passwordHash") VALUES ($1, 'Gate', $2, '-')`,
        [id, `${id}@gate.example`],
      );
      await client.query(
        `INSERT INTO "ApiToken" (id, "personId", name, "tokenHash", scope, "expiresAt")
         VALUES ($1, $2, 'gate', $3, 'write', now() + interval '1 day')`,
        [randomUUID(), id, createHash("sha256").update(token).digest("base64url")],
      );
    }
  } finally {
    await client.end();
  }
  return people;
}

/**
 * A browser's cookie for one of them.
 * @param {import("pg").Client} client
 * @param {string} personId
 * @param {string} secret of the app
 */
export async function cookieOf(client, personId, secret) {
  const sid = randomUUID();
  await client.query(
    `INSERT INTO "Session" (id, "personId", "userAgent", "expiresAt")
     VALUES ($1, $2, 'gate', now() + interval '1 day')`,
    [sid, personId],
  );
  return `next-auth.session-token=${await encode({ token: { sid }, secret })}`;
}

/**
 * Asks the API as one of them.
 * @param {string} appUrl
 * @param {string} token
 * @returns {(method: string, path: string, body?: object, headers?: Record<string, string>) =>
 *   Promise<{ status: number, body: any }>} rejects where no whole answer came
 */
export function apiOf(appUrl, token) {
  return async (method, path, body, headers = {}) => {
    const answer = await fetch(`${appUrl}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === "" ? null : JSON.parse(text) };
  };
}

/** The body of an answer that has to be a success. */
export function good({ status, body }) {
  if (status < 200 || status > 299) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
