// What an answer says, in one word whatever its form.
import { problemSentence } from "../../../lib/format/problems.ts";

/** As everybody is answered: the code of a refusal goes with one status. */
const STATUSES = {
  "not-found": 404,
  forbidden: 403,
  "session.none": 401,
  "plan.archived": 409,
};
const SAID = new Map(Object.keys(STATUSES).map((code) => [problemSentence({ code }), code]));

/** A page: there, without the thing, missing, or the way to the sign-in page. */
export async function pageAnswer(answer, says) {
  const text = await answer.text();
  if (answer.status === 200) return text.includes(says) ? "ok" : "without";
  if (text.includes(says)) return `told with ${answer.status}`;
  if (answer.status === 404) return "not-found";
  return signInOf(answer) ?? `${answer.status}`;
}

/** The way to the sign-in page, and back after. */
function signInOf(answer) {
  const { pathname, search } = new URL(answer.url);
  const to = new URL(answer.headers.get("location") ?? "/", answer.url);
  const isSignIn = to.pathname === "/sign-in" && to.searchParams.get("next") === pathname + search;
  return answer.status === 307 && isSignIn ? "session.none" : null;
}

/** The router's data: it is answered with what to show, a missing page or where to go instead. */
export async function routerAnswer(answer, says) {
  const text = await answer.text();
  if (answer.status === 307) return signInOf(answer) ?? "led elsewhere";
  const type = answer.headers.get("content-type") ?? "";
  if (answer.status !== 200 && answer.status !== 404) return `${answer.status}`;
  if (!type.includes("text/x-component")) return `answered as ${type}`;
  const isMissing = /NEXT_HTTP_ERROR_FALLBACK;404|NEXT_NOT_FOUND/.test(text);
  const isSignIn = /NEXT_REDIRECT;\w+;\/sign-in\?next=/.test(text);
  if (text.includes(says)) return isMissing || isSignIn ? "told in passing" : "ok";
  if (isMissing) return "not-found";
  return isSignIn ? "session.none" : "without";
}

/** JSON or an action's answer; `says` is what has to be in it, null where nothing has. */
export async function answerOf(answer, says) {
  const text = await answer.text();
  const code = text.match(/"code":"([\w.-]+)"/)?.[1];
  if (says !== null && text.includes(says)) return answer.status === 200 ? "ok" : "told in passing";
  if (code === undefined) {
    if (answer.status >= 400) return `${answer.status} ${text.slice(0, 200)}`;
    return says === null ? "ok" : "without";
  }
  const isAction = (answer.headers.get("content-type") ?? "").includes("text/x-component");
  if (isAction) return code;
  const wanted = STATUSES[code];
  const isRight = wanted ? answer.status === wanted : answer.status >= 400 && answer.status < 500;
  return isRight ? code : `${code} with ${answer.status}`;
}

/** A plain form leads back with the refusal in words, or to sign in. */
export async function plainAnswer(answer) {
  await answer.text();
  if (answer.status !== 303) return `${answer.status}`;
  const to = new URL(answer.headers.get("location") ?? "/", answer.url);
  if (to.pathname === "/sign-in") return to.searchParams.get("next") ? "session.none" : "lost";
  const told = answer.headers.getSetCookie().find((cookie) => cookie.startsWith("cairn-told="));
  const words = decodeURIComponent(told?.slice("cairn-told=".length).split(";")[0] ?? "");
  const [, is, sentence] = /^(done|refused) ([\s\S]+)$/.exec(words) ?? [];
  if (is !== "refused") return to.searchParams.has("deleted") ? "deleted" : "ok";
  return SAID.get(sentence) ?? sentence;
}
