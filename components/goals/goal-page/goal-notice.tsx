// What was just done, said once, with its undo.
import type { ReactNode } from "react";
import { PutBack, TakeAway } from "@/components/entries/entry-again";
import { RestoreGoal } from "@/components/goals/restore-goal";
import { Status } from "@/components/ui/notice";
import type { GoalPageView } from "@/lib/views/goal-page";

/** What the address says happened. */
export type Happened = "logged" | "corrected" | "taken" | "saved" | "added" | "dropped";

type Props = { view: GoalPageView; happened: Happened };

export function GoalNotice({ view, happened }: Props) {
  const { goal, focus, can } = view;
  if (happened === "saved") return <Said>The goal is saved.</Said>;
  if (happened === "added") return <Said>The goal is added.</Said>;
  if (happened === "dropped" && goal.state.is === "dropped" && can.restore) {
    return (
      <Said act={<RestoreGoal goal={goal} was={goal.state} text="Undo" />}>
        The goal is let go.
      </Said>
    );
  }
  if (happened === "dropped" || focus === null || !can.log) return null;
  const [before] = focus.was;
  const isDone = goal.state.is === "done";
  const entry = { goalId: goal.id, entryId: focus.now.id };
  switch (happened) {
    case "logged":
      return (
        <Said act={<TakeAway {...entry} text="Undo" />}>
          {isDone ? "Milestone logged, and the goal is done." : "Milestone logged."}
        </Said>
      );
    case "corrected":
      return (
        <Said act={before ? <PutBack {...entry} was={before} text="Undo" /> : null}>
          Milestone corrected.
        </Said>
      );
    case "taken":
      return (
        <Said act={before ? <PutBack {...entry} was={before} text="Put it back" /> : null}>
          Milestone taken away.
        </Said>
      );
  }
}

function Said({ children, act }: { children: ReactNode; act?: ReactNode }) {
  return (
    <Status className="mb-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p>{children}</p>
        {act}
      </div>
    </Status>
  );
}
