// Every door that a verb of the table has, and those that no cell of it can be tried at, each with why.
import type { Thing } from "../cells";
import { administration, counts } from "./administration";
import type { Doors } from "./door";
import { goal, milestone } from "./goals";
import { budget, spend } from "./money";
import { own, template } from "./own";
import { invitation, invited, participant, people, share, sharedPage } from "./people";
import { history, mentoring, pause, plan, room, team } from "./plans";
import { review } from "./reviews";
import { comment, suggestion } from "./talk";

export const DOORS: Record<Thing, Doors> = {
  ...{ plan, goal, room, pause, milestone, history, budget, spend, people, team, mentoring },
  ...{ invitation, asked: invited, participant, share, "shared page": sharedPage },
  ...{ template, own, counts, administration, comment, suggestion, review },
};

const PASSWORD =
  "asks for one's password or ends one's own session; one has no other account to name";
const OUTER = "for whoever has no account yet, or a link by mail; nobody is refused for who she is";
const FIXED = "shows the same to everybody";
const LINK = "a link by mail says whose it is";

/** By the inventory's name; what is no part of the table. */
export const ELSEWHERE: Record<string, string> = {
  "accounts signUp": OUTER,
  "accounts forgotPassword": OUTER,
  "accounts resetPassword": LINK,
  "accounts confirmEmail": LINK,
  "accounts chooseTheme": "a cookie of this browser",
  "accounts chooseKeys": "a cookie of this browser",
  "accounts editProfile": "changes who asks, whoever that is",
  "accounts changeEmail": PASSWORD,
  "accounts confirmOwnEmail": "sends a mail to who asks",
  "accounts changePassword": PASSWORD,
  "accounts deleteAccount": PASSWORD,
  "demo exploreDemo": OUTER,
  "demo stepOver": "only in a demo, whose people are tried on their own",
  "sessions signIn": OUTER,
  "sessions signOut": PASSWORD,
  "sessions endOtherSessions": PASSWORD,
  "start-plan startPlan": "makes a plan of one's own, whoever one is",
  "tokens createToken": "makes a token of one's own, whoever one is",
  "POST /api/v1/plans": "makes a plan of one's own, whoever one is",
  "GET /live": "a stream; the sweep listens to it as everybody",
  "GET /api/auth/[...nextauth]": OUTER,
  "GET /api/health": FIXED,
  "GET /api/v1/openapi.json": FIXED,
  "POST /api/unsubscribe/[token]": LINK,
  "/": FIXED,
  "/_global-error": FIXED,
  "/_not-found": FIXED,
  "/icon.svg": FIXED,
  "/styleguide": FIXED,
  "/confirm-email/[token]": LINK,
  "/confirm-email/done": FIXED,
  "/forgot-password": OUTER,
  "/invitations/declined": FIXED,
  "/reset-password/[token]": LINK,
  "/sign-in": OUTER,
  "/sign-up": OUTER,
  "/unsubscribe/[token]": LINK,
  "/notifications": "news of many plans; the sweep searches it as everybody",
  "/plans/new": "templates, which are everybody's",
};
