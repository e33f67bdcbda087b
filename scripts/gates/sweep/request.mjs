// Every address that changes something, to be asked directly: by a token, and by a browser's cookie.
import { isJudged, told } from "./refused.mjs";

/** Those who may without a role: an administrator takes comments away unread, the reader leaves. */
const FREE = {
  "DELETE /api/v1/comments/[commentId]": "A",
  "DELETE /api/v1/plans/[planId]/participants/[participantId]": "R",
};
/** What is taken back has to have been done, by the same person to the same thing. */
const FIRST = {
  "DELETE /api/v1/goals/[goalId]/completion": "PUT /api/v1/goals/[goalId]/completion",
  "DELETE /api/v1/goals/[goalId]/drop": "PUT /api/v1/goals/[goalId]/drop",
  "DELETE /api/v1/comments/[commentId]/resolution": "PUT /api/v1/comments/[commentId]/resolution",
  "DELETE /api/v1/suggestions/[suggestionId]/acceptance":
    "PUT /api/v1/suggestions/[suggestionId]/acceptance",
  "DELETE /api/v1/suggestions/[suggestionId]/decline":
    "PUT /api/v1/suggestions/[suggestionId]/decline",
  "DELETE /api/v1/budgets/[budgetId]/removal": "DELETE /api/v1/budgets/[budgetId]",
  "DELETE /api/v1/spends/[spendId]/void": "PUT /api/v1/spends/[spendId]/void",
  "DELETE /api/v1/spends/[spendId]/approval": "PUT /api/v1/spends/[spendId]/approval",
};

/** @returns {Promise<{ attempts: import("./refused.mjs").Attempt[], wrong: string[] }>} */
export async function requestAttempts(appUrl, things) {
  const { builtAddresses } = await import("../../../tests/inventory/built.ts");
  const { PLAIN_FORMS, ROUTES } = await import("../../../tests/inventory/doors.ts");
  const { requestsOf } = await import("./requests.ts");
  const requests = requestsOf(things);
  const attempts = [];
  const wrong = [];
  for (const address of builtAddresses().routes) {
    for (const [method, verb] of Object.entries(ROUTES[address] ?? {})) {
      if (method === "GET" || PLAIN_FORMS.has(address) || !isJudged(verb)) continue;
      const name = `${method} ${address}`;
      const tried = requests[name] ?? [];
      if (tried.length === 0) wrong.push(`${name} has no request to try`);
      const opening = FIRST[name];
      for (const [index, request] of tried.entries()) {
        const asked = askedAt(address, method, request);
        const opener =
          opening &&
          askedAt(opening.split(" ")[1], opening.split(" ")[0], requests[opening][index]);
        for (const [way, identify] of Object.entries(waysOf(appUrl, address))) {
          const by = (one) => one && ((member) => ask(appUrl, one, identify(member)));
          attempts.push({
            ...{ name: `${name} by ${way}`, verb, ids: `${asked.at} ${asked.body ?? ""}` },
            ...{ free: FREE[name], by: request.by, first: by(opener), send: by(asked) },
          });
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

function askedAt(address, method, { params, body }) {
  const at = address.replace(/\[(\w+)\]/g, (_, param) => params[param]);
  return { method, at, body: body && JSON.stringify(body) };
}

async function ask(appUrl, { at, ...sent }, headers) {
  const typed = sent.body === null ? headers : { ...headers, "content-type": "application/json" };
  return told(await fetch(appUrl + at, { ...sent, headers: typed }));
}
