// How a goal stands on a day: where it is, where the line is, what that means, and where it heads.
import { ledgerOf } from "../../db/entries";
import { openGoal } from "../../db/gate";
import { pausesOf } from "../../db/pauses";
import type { Day } from "../../domain/days";
import { forecast as forecastOf } from "../../domain/forecast";
import { standingOn, sums } from "../../domain/ledger";
import { pace } from "../../domain/pace";
import { accept, type Outcome } from "../../domain/problems";
import { forecastReason } from "../../format/forecast-reasons";
import { goalSentence } from "../../format/pace";
import { plain } from "../../format/sentence";
import type { ProgressJson } from "../../views/json";
import { look } from "../change";
import type { Context } from "../context";

/** Today unless a day is given; on a past one only what had happened by then counts. */
export const readProgress = (
  context: Context,
  { goalId, on = context.today }: { goalId: string; on?: Day | undefined },
): Promise<Outcome<ProgressJson>> =>
  look(context, "goal.read", async (db, scope) => {
    const opened = await openGoal(db, scope, goalId);
    if (!opened.ok) return opened;
    const { gate, goal } = opened.value;
    const [entries, pauses] = await Promise.all([ledgerOf(db, gate, goalId), pausesOf(db, gate)]);
    const byThen = sums(goal.measure, goal, standingOn(entries, on));
    const now = pace({ goal, sums: byThen, pauses, on });
    const ahead = forecastOf({ goal, entries, pauses, on });
    const isKnown = "likely" in ahead;
    return accept({
      on,
      actual: now.actual,
      expected: now.expected,
      gap: now.gap,
      slackDays: now.slackDays,
      word: now.word,
      sentence: plain(goalSentence(goal, now)),
      forecast: isKnown
        ? {
            likely: ahead.likely,
            early: ahead.early,
            late: ahead.late,
            chanceOnTime: ahead.chanceOnTime,
          }
        : null,
      forecastReason: isKnown ? null : forecastReason(ahead),
    });
  });
