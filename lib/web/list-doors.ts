// Knows where the small forms of a list lead without a script: through the same door as their actions,
// then back to the list, with the refusal in words where there was one.
import type { z } from "zod";
import type { Outcome } from "../domain/problems";
import { OnGoal, SetTick } from "../schemas/goals";
import type { Context } from "../services/context";
import { addOne } from "../services/entries/log";
import { setTick } from "../services/goals/state";
import { throughDoor } from "./form-action";
import { ownPath, withNext } from "./own-path";
import { asFlag, type Converters, optional } from "./read-form";
import { tellRefusal } from "./told-refusal";

type Door = (request: Request) => Promise<Response>;

function listDoor<S extends z.ZodType, T>(
  schema: S,
  verb: (context: Context, input: z.output<S>) => Promise<Outcome<T>>,
  fields: Converters = {},
): Door {
  return async (request) => {
    // What is no form has no fields, and is refused for that.
    const form = await request.formData().catch(() => new FormData());
    const came = await throughDoor(schema, verb, { fields }, form);
    const back = pageBefore(request.headers);
    const isOut = "is" in came && came.code === "session.none";
    if ("is" in came && !isOut) await tellRefusal(came.sentence);
    const location = isOut ? withNext("/sign-in", back) : back;
    return new Response(null, { status: 303, headers: { location } });
  };
}

/** The page of ours that the form stood on; our Referrer-Policy tells us. */
function pageBefore(headers: Headers): string {
  const before = headers.get("referer") ?? "";
  if (!URL.canParse(before)) return "/today";
  const { origin, pathname, search } = new URL(before);
  const isOurs = origin === headers.get("origin");
  return (isOurs && ownPath(pathname + search)) || "/today";
}

/** The fields of a tick, whichever way it comes. */
export const tickFields: Converters = { done: asFlag, since: optional };

export const tickDoor = listDoor(SetTick, setTick, tickFields);
export const addOneDoor = listDoor(OnGoal, addOne);
