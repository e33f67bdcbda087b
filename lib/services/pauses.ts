// Pausing a plan from a day to a day, and ending a pause.
import { appendEvents } from "../db/events";
import { openPlan } from "../db/gate";
import { isId } from "../db/ids";
import { insertPause, pausesOf, removePause } from "../db/pauses";
import { addPause as decidePause } from "../domain/pauses";
import { accept, type Outcome, refuse } from "../domain/problems";
import type { AddPause, EndPause, OnPlan } from "../schemas/plans";
import type { Page, PauseJson } from "../views/json";
import { change, look } from "./change";
import type { Context } from "./context";
import { holdPlan } from "./hold";
import { pauseJson } from "./present";

export const addPause = (context: Context, input: AddPause): Promise<Outcome<PauseJson>> =>
  change(context, "pause.add", async (tx, scope) => {
    const held = await holdPlan(tx, scope, input.planId);
    if (!held.ok) return held;
    const decided = decidePause(await pausesOf(tx, held.value), input);
    if (!decided.ok) return decided;
    const { from, to } = decided.value;
    const pause = await insertPause(tx, held.value, { from, to, reason: input.reason ?? null });
    const events = [{ verb: "pause.added" as const, figures: { from, to } }];
    await appendEvents(tx, held.value, context.now, events);
    return accept(pauseJson(pause));
  });

export const endPause = (context: Context, input: EndPause): Promise<Outcome<PauseJson>> =>
  change(context, "pause.end", async (tx, scope) => {
    const held = await holdPlan(tx, scope, input.planId);
    if (!held.ok) return held;
    const pauses = await pausesOf(tx, held.value);
    const pause = pauses.find(({ id }) => id === input.pauseId);
    if (!pause || !isId(input.pauseId)) return refuse({ code: "not-found" });
    await removePause(tx, held.value, pause.id);
    const { from, to } = pause;
    const events = [{ verb: "pause.removed" as const, figures: { from, to } }];
    await appendEvents(tx, held.value, context.now, events);
    return accept(pauseJson(pause));
  });

export const listPauses = (
  context: Context,
  { planId }: OnPlan,
): Promise<Outcome<Page<PauseJson>>> =>
  look(context, "pause.read", async (db, scope) => {
    const gate = await openPlan(db, scope, planId);
    if (!gate.ok) return gate;
    return accept({ items: (await pausesOf(db, gate.value)).map(pauseJson), nextCursor: null });
  });
