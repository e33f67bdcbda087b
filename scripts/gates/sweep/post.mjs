// Every action of the build, to be posted directly.
import { isJudged, told } from "./refused.mjs";

/** Those who may without a role: an administrator takes comments away unread, the reader leaves. */
const FREE = { deleteComment: "A", removeParticipant: "R" };
/** What is not deleted cannot be brought back, whoever asks. */
const GONE = new Set(["undeletePlan", "undeleteGoal"]);

/** What is taken back has to have been done, by the same person to the same thing. */
const FIRST = {
  "administration unmakeAdministrator": "makeAdministrator",
  "administration reopenAccount": "closeAccount",
  "administration publishTemplate": "addTemplate",
  "budgets restoreBudget": "removeBudget",
  "budgets unvoidSpend": "voidSpend",
  "budgets unapproveSpend": "approveSpend",
  "comments undeleteComment": "deleteComment",
  "comments reopenThread": "resolveThread",
  "goals restoreGoal": "dropAgain",
  "goals undeleteGoal": "deleteGoal",
  "plans undeletePlan": "deletePlan",
  "suggestions untakeSuggestion": "takeSuggestion",
  "suggestions reconsiderSuggestion": "declineSuggestion",
};

/** @returns {Promise<{ attempts: import("./refused.mjs").Attempt[], wrong: string[] }>} */
export async function actionAttempts(appUrl, things) {
  const { builtActions } = await import("../../../tests/inventory/built.ts");
  const { ACTIONS } = await import("../../../tests/inventory/actions.ts");
  const { formsOf } = await import("./actions.ts");
  const forms = formsOf(things);
  const attempts = [];
  const wrong = [];
  const actions = builtActions();
  for (const action of actions) {
    const { name } = action;
    const file = action.file.replace(/^lib\/actions\/|\.ts$/g, "");
    const verb = ACTIONS[file]?.[name];
    if (!isJudged(verb)) continue;
    const tried = forms[`${file} ${name}`] ?? [];
    if (tried.length === 0) wrong.push(`${file} ${name} has no form to try`);
    const before = FIRST[`${file} ${name}`];
    const opening = before && actions.find((other) => other.name === before);
    for (const [index, form] of tried.entries()) {
      const opener = before && forms[`${file} ${before}`][index];
      attempts.push({
        ...{ name, verb, ids: Object.values(form).join(" ") },
        ...{ free: FREE[name], isGone: GONE.has(name) },
        first: opening && (({ cookie }) => post(appUrl, opening, opener, cookie)),
        send: ({ cookie }) => post(appUrl, action, form, cookie),
      });
    }
  }
  return { attempts, wrong };
}

/** Posts a form to an action as a browser does; the code it is refused with, or "ok". */
export async function post(appUrl, { id, page }, form, cookie) {
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) body.set(`_1_${name}`, value);
  // Last, as browsers send it: what comes after it is not read any more.
  body.set("0", '[{"is":"fresh"},"$K1"]');
  const headers = { "next-action": id, accept: "text/x-component", origin: appUrl, cookie };
  // A page that carries it, about nothing: what protects an action is its verb, not the address.
  const at = page.replace(/\[\w+\]/g, "00000000-0000-4000-8000-000000000000");
  const answer = await fetch(appUrl + at, { method: "POST", headers, body });
  return told(answer);
}
