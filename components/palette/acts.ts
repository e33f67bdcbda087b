// What the palette does itself, through the same doors as the forms.
import { undoTick } from "@/components/undo/undo";
import { undoable } from "@/components/undo/undoable";
import { chooseTheme } from "@/lib/actions/accounts";
import { setTick } from "@/lib/actions/goals";
import { signOut } from "@/lib/actions/sessions";
import type { FormAction, FormState } from "@/lib/views/forms";
import type { Deed } from "./commands";

type Act = Exclude<Deed, { is: "go" } | { is: "keys" }>;

const FRESH: FormState = { is: "fresh" };
const UNREACHED = "That did not get through. Please try again.";

/** The refusal in words; null when it is done. */
export async function act(deed: Act): Promise<string | null> {
  const [door, fields] = sent(deed);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  try {
    const state = await door(FRESH, form);
    return state?.is === "refused" ? state.sentence : null;
  } catch {
    return UNREACHED;
  }
}

function sent(deed: Act): [FormAction, Record<string, string>] {
  switch (deed.is) {
    case "tick": {
      const { goal, done } = deed;
      const undo = undoTick(goal, done, goal.on);
      return [undoable(setTick, undo), { goalId: goal.id, ...(done && { done: "on" }) }];
    }
    case "theme":
      return [chooseTheme, { theme: deed.theme }];
    case "sign-out":
      return [signOut, {}];
  }
}
