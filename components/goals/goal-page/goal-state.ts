// A goal's state in the shape sentences are made from.
import type { GoalState } from "@/lib/domain/goals";
import type { GoalJson } from "@/lib/views/json";

// Done by nobody's tick is a hold that held on its due day: to the domain it is still open.
export function stateOf({ state }: Pick<GoalJson, "state">): GoalState {
  if (state.is !== "done") return state;
  return state.by === "" ? { is: "open" } : { ...state, isReached: false };
}
