// How each verb of the table is tried: every service and page behind it, on one plan and goal.
import { day } from "@/lib/domain/days";
import { accept, type Outcome, refuse } from "@/lib/domain/problems";
import { planActivity } from "@/lib/services/activity";
import type { Context } from "@/lib/services/context";
import { readHistory } from "@/lib/services/history";
import { mentoringPage } from "@/lib/services/mentoring/page";
import { addPause, endPause, listPauses } from "@/lib/services/pauses";
import { editPlan } from "@/lib/services/plans/edit";
import { deletePlan, undeletePlan } from "@/lib/services/plans/hide";
import { planList } from "@/lib/services/plans/list";
import { planPage } from "@/lib/services/plans/page";
import { readPlan, readPlans } from "@/lib/services/plans/read";
import { journalRoom, resourcesRoom, skillsRoom } from "@/lib/services/plans/rooms";
import { teamAreas } from "@/lib/services/team/areas";
import { teamPage } from "@/lib/services/team/page";
import { timelineRoom } from "@/lib/services/timeline";
import type { Thing } from "./cells";
import { goal, milestone } from "./goal-verbs";
import { budget, spend } from "./money-verbs";
import { ADMINISTRATION, counts, SHARES, sharedPage, template } from "./more-verbs";
import { own } from "./own-verbs";
import { asked, invitation, participant, people } from "./people-verbs";
import { reviewVerbs } from "./review-verbs";
import { comment, suggestion } from "./talk-verbs";

/** What a row is about: one plan with a goal, an entry, a pause, one more guest, one invitation. */
export type World = {
  planId: string;
  ownerId: string;
  ownerEmail: string;
  goalId: string;
  goalIds: string[];
  entryId: string;
  pauseId: string;
  guestId: string;
  invitationId: string;
  /** The address that was asked, a stranger's, and the secret of the link that went there. */
  asked: string;
  token: string;
  shareId: string;
  shareToken: string;
  /** Somebody to be administrated. */
  personId: string;
  email: string;
  /** A mentor's, on the goal. */
  commentId: string;
  suggestionId: string;
  budgetId: string;
  spendId: string;
  reviewId: string;
  /** Of both its halves. */
  versions: { self: number; manager: number };
  /** Of the owner's other browser and of a token of hers. */
  sessionId: string;
  tokenId: string;
};
export type Attempt = (context: Context, world: World) => Promise<Outcome<unknown>>;

/** Lists never refuse: what is not in them is not found. */
const listed =
  (list: (context: Context) => Promise<Outcome<{ id: string }[]>>): Attempt =>
  async (context, { planId }) => {
    const found = await list(context);
    if (!found.ok) return found;
    return found.value.some(({ id }) => id === planId) ? found : refuse({ code: "not-found" });
  };

const items = <T, U>(outcome: Outcome<T>, pick: (value: T) => U): Outcome<U> =>
  outcome.ok ? accept(pick(outcome.value)) : outcome;

const status =
  (to: "active" | "completed" | "archived"): Attempt =>
  (context, { planId }) =>
    editPlan(context, { planId, status: to });

export type Verbs = Record<string, Record<string, Attempt>>;

const plan: Verbs = {
  R: {
    "plan page": (context, { planId }) => planPage(context, { planId }),
    timeline: (context, { planId }) => timelineRoom(context, { planId }),
    activity: (context, { planId }) => planActivity(context, { planId }),
    plan: (context, { planId }) => readPlan(context, { planId }),
    "page of plans": listed(async (context) => items(await planList(context), (l) => l.plans)),
    "list of plans": listed(async (context) =>
      items(await readPlans(context, { take: 100 }), (l) => l.items),
    ),
  },
  U: {
    rename: (context, { planId }) => editPlan(context, { planId, title: "Another name" }),
    move: (context, { planId }) => editPlan(context, { planId, startsOn: day("2026-02-03") }),
  },
  D: {
    delete: (context, { planId }) => deletePlan(context, { planId }),
    // To undelete what is not deleted is not found, whoever asks; the owner deletes it first.
    undelete: async (context, { planId }) => {
      const gone = await deletePlan(context, { planId });
      return gone.ok ? undeletePlan(context, { planId }) : gone;
    },
  },
  activate: { activate: status("active") },
  complete: { complete: status("completed") },
  reopen: { reopen: status("active") },
  archive: { archive: status("archived") },
  restore: { restore: status("active") },
};

const pause: Verbs = {
  C: {
    pause: (context, { planId }) =>
      addPause(context, { planId, from: day("2026-04-01"), to: day("2026-04-07") }),
  },
  R: { list: (context, { planId }) => listPauses(context, { planId }) },
  D: { end: (context, { planId, pauseId }) => endPause(context, { planId, pauseId }) },
};

export const VERBS: Record<Thing, Verbs> = {
  plan,
  goal,
  milestone,
  pause,
  room: {
    R: {
      skills: (context, { planId }) => skillsRoom(context, { planId }),
      resources: (context, { planId }) => resourcesRoom(context, { planId }),
      journal: (context, { planId }) => journalRoom(context, { planId }),
    },
  },
  history: { R: { history: (context, { planId }) => readHistory(context, { planId }) } },
  budget,
  spend,
  mentoring: {
    R: {
      page: listed(async (context) =>
        items(await mentoringPage(context), ({ plans }) => plans.map(({ planId: id }) => ({ id }))),
      ),
    },
  },
  team: {
    R: {
      "by person": listed(async (context) =>
        items(await teamPage(context), ({ rows }) => rows.map(({ planId: id }) => ({ id }))),
      ),
      "by area": listed(async (context) =>
        items(await teamAreas(context), ({ areas }) =>
          areas.flatMap(({ people }) => people.map(({ planId: id }) => ({ id }))),
        ),
      ),
    },
  },
  people,
  invitation,
  asked,
  participant,
  share: SHARES,
  "shared page": sharedPage,
  template,
  own,
  counts,
  administration: ADMINISTRATION,
  comment,
  suggestion,
  review: reviewVerbs,
};
