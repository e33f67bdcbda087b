// Mentoring: who waits for an answer and how long, and what happened since one last looked.
import { mentoredPlans } from "../../db/mentoring";
import { type WaitingSuggestion, waitingSuggestions } from "../../db/suggestions";
import { together } from "../../db/together";
import { type WaitingThread, waitingThreads } from "../../db/waiting";
import { accept, type Outcome } from "../../domain/problems";
import { difference } from "../../domain/suggestions";
import type { Mentoring, OpenQuestion, OwnSuggestion } from "../../views/mentoring";
import { look } from "../change";
import type { Context } from "../context";

/** In two queries. Questions that wait for other helpers are theirs to see. */
export const mentoringPage = (context: Context): Promise<Outcome<Mentoring>> =>
  look(context, "comment.read", async (db, scope) => {
    const [[threads, suggestions], plans] = await Promise.all([
      together(db, waitingThreads(scope, ["mentor"]), waitingSuggestions(scope, "mentor")),
      mentoredPlans(db, scope),
    ]);
    return accept({
      waiting: threads.filter(({ isYours }) => isYours).map((one) => question(one, one.author)),
      asked: threads
        .filter(({ turn, isYours }) => !isYours && turn.whose === "owner")
        .map((one) => question(one, one.ownerName)),
      suggested: suggestions.map(suggested),
      plans,
    });
  });

const suggested = ({ goal, ownerName, createdAt, ...one }: WaitingSuggestion): OwnSuggestion => ({
  ...difference(one, goal),
  id: one.id,
  planId: goal.planId,
  goalId: goal.id,
  title: goal.title,
  owner: ownerName,
  since: createdAt,
});

function question(thread: WaitingThread, who: string | null): OpenQuestion {
  const { rootId, planId, planTitle, goalId, goalTitle, excerpt, turn } = thread;
  return { rootId, planId, planTitle, goalId, goalTitle, who, excerpt, since: turn.since };
}
