// Every address that changes something, to be asked directly: by a token, and by a browser's cookie.
import { isJudged } from "./refused.mjs";

/** Those who may without a role: an administrator takes comments away unread, the reader leaves. */
const FREE = {
  "DELETE /api/v1/comments/[commentId]": "A",
  "DELETE /api/v1/plans/[planId]/participants/[participantId]": "R",
};
/** Small forms of lists: they lead back to the list with the refusal in words, as their own tests show. */
const FORMS = new Set(["/goals/tick", "/goals/add-one"]);

/** @returns {Promise<{ attempts: import("./refused.mjs").Attempt[], wrong: string[] }>} */
export async function requestAttempts(appUrl, things) {
  const { builtAddresses } = await import("../../../tests/inventory/built.ts");
  const { ROUTES } = await import("../../../tests/inventory/doors.ts");
  const { requestsOf } = await import("./requests.ts");
  const requests = requestsOf(things);
  const attempts = [];
  const wrong = [];
  for (const address of builtAddresses().routes) {
    for (const [method, verb] of Object.entries(ROUTES[address] ?? {})) {
      if (method === "GET" || FORMS.has(address) || !isJudged(verb)) continue;
      const name = `${method} ${address}`;
      const tried = requests[name] ?? [];
      if (tried.length === 0) wrong.push(`${name} has no request to try`);
      for (const { params, body } of tried) {
        const at = address.replace(/\[(\w+)\]/g, (_, param) => params[param]);
        const sent = { method, body: body && JSON.stringify(body) };
        const ids = `${at} ${sent.body ?? ""}`;
        for (const [way, identify] of Object.entries(waysOf(appUrl, address))) {
          const send = (member) => ask(appUrl + at, { ...sent, headers: identify(member) });
          attempts.push({ name: `${name} by ${way}`, verb, ids, free: FREE[name], send });
        }
      }
    }
  }
  return { attempts, wrong };
}

function waysOf(origin, address) {
  const cookie = (member) => ({ cookie: member.cookie, origin });
  const token = (member) => ({ authorization: `Bearer ${member.token}` });
  return address.startsWith("/api/") ? { cookie, token } : { cookie };
}

async function ask(url, { headers, ...sent }) {
  const typed = sent.body === null ? headers : { ...headers, "content-type": "application/json" };
  const answer = await fetch(url, { ...sent, headers: typed });
  const text = await answer.text();
  return text.match(/"code":"([\w.-]+)"/)?.[1] ?? `${answer.status} ${text.slice(0, 200)}`;
}
