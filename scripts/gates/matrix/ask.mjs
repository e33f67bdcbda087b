// Sends one request through a door, in each form that the door has, and says what was answered: "ok",
// a refusal's code, "without" where the thing was no part of the answer, or what nobody expects.
import { builtActions } from "../../../tests/inventory/built.ts";
import { answerOf, pageAnswer, plainAnswer, routerAnswer } from "./answers.mjs";

/** What Next's router asks for: the page's data instead of its HTML. */
const ROUTER = { rsc: "1", "next-url": "/", accept: "*/*" };
const NOWHERE = "00000000-0000-4000-8000-000000000000";
const ids = new Map(
  builtActions().map(({ file, name, id, page }) => [
    `${file.replace(/^lib\/actions\/|\.ts$/g, "")} ${name}`,
    { id, page },
  ]),
);

/**
 * @typedef {object} Way
 * @property {"page" | "rsc" | "action" | "form" | "api"} kind
 * @property {string} name
 * @property {() => Promise<string>} send
 */

/**
 * The ways to come through a door as somebody; who is signed out has neither cookie nor token.
 * @param {string} appUrl
 * @param {import("../../../tests/access/doors/door.ts").Door} door
 * @param {{ world: import("../../../tests/access/verbs.ts").World, address: (door: object) => string,
 *   visitor: import("./people.ts").Visitor | null }} about
 * @returns {Way[]}
 */
export function waysThrough(appUrl, door, { world, address, visitor }) {
  const cookie = visitor ? { cookie: visitor.cookie } : {};
  const asker = { letter: visitor?.letter ?? "-", id: visitor?.id ?? NOWHERE };
  const at = appUrl + address(door, asker);
  const way = (kind, name, send) => ({ kind, name: `${door.at} ${name}`, send });
  if (door.is === "page") {
    const says = door.says(world);
    return [
      way("page", "as a page", async () => pageAnswer(await get(at, cookie), says)),
      way("rsc", "as the router's data", async () =>
        routerAnswer(await getRouted(at, { ...cookie, ...ROUTER }), says),
      ),
    ];
  }
  if (door.is === "action") {
    return [
      way("action", "as an action", () => post(appUrl, door.at, door.sends(world, asker), cookie)),
    ];
  }
  if (door.is === "form") {
    return [
      way("form", "as a plain form", async () => {
        const headers = { ...cookie, origin: appUrl, referer: `${appUrl}/plans/${world.planId}` };
        const body = new URLSearchParams(door.sends(world, asker));
        return plainAnswer(await fetch(at, { method: "POST", headers, body, redirect: "manual" }));
      }),
    ];
  }
  const method = door.at.split(" ")[0];
  const body = door.is === "request" ? door.sends(world, asker) : null;
  const says = door.is === "data" ? door.says(world) : null;
  const typed = body === null ? {} : { "content-type": "application/json" };
  const sent = { method, ...(body === null ? {} : { body: JSON.stringify(body) }) };
  const ask = async (who) =>
    answerOf(await fetch(at, { ...sent, headers: { ...who, ...typed } }), says);
  const ways = [way("api", "by cookie", () => ask({ ...cookie, origin: appUrl }))];
  if (!visitor || !door.at.includes(" /api/v1/")) return ways;
  const token = { authorization: `Bearer ${visitor.token}` };
  return [...ways, way("api", "by token", () => ask(token))];
}

const get = (at, headers) => fetch(at, { headers, redirect: "manual" });

/** The router's requests carry a sum of their headers; who leaves it out is told it. */
async function getRouted(at, headers) {
  const answer = await get(at, headers);
  const sum = new URL(answer.headers.get("location") ?? at, at);
  if (!sum.searchParams.has("_rsc")) return answer;
  await answer.body?.cancel();
  return get(sum, headers);
}

/** Posts a form to an action as a browser does; what it is refused with, or "ok". */
export async function post(appUrl, name, fields, cookie) {
  const { id, page } = ids.get(name) ?? {};
  if (!id) return `${name} is not built`;
  const body = new FormData();
  for (const [field, text] of Object.entries(fields)) body.set(`_1_${field}`, text);
  // Last, as browsers send it: what comes after it is not read any more.
  body.set("0", '[{"is":"fresh"},"$K1"]');
  const headers = { "next-action": id, accept: "text/x-component", origin: appUrl, ...cookie };
  // A page that carries it, about nothing: what protects an action is its verb, not the address.
  const at = appUrl + page.replace(/\[\w+\]/g, NOWHERE);
  return answerOf(await fetch(at, { method: "POST", headers, body, redirect: "manual" }), null);
}
