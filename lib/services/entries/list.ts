// Reading a goal's ledger page by page, latest first.
import { entriesOf } from "../../db/entries";
import { openGoal } from "../../db/gate";
import { accept, type Outcome } from "../../domain/problems";
import type { EntryJson, Page } from "../../views/json";
import { look } from "../change";
import type { Context } from "../context";
import { entryJson } from "../present";

/** `before` is the number of the last entry seen. */
export const listEntries = (
  context: Context,
  { goalId, before, take }: { goalId: string; before?: number | undefined; take: number },
): Promise<Outcome<Page<EntryJson>>> =>
  look(context, "entry.read", async (db, scope) => {
    const opened = await openGoal(db, scope, goalId);
    if (!opened.ok) return opened;
    const found = await entriesOf(db, opened.value.gate, goalId, { before, take: take + 1 });
    const items = found.slice(0, take);
    const last = items.at(-1);
    const nextCursor = found.length > take && last ? String(last.number) : null;
    return accept({ items: items.map((entry) => entryJson(goalId, entry)), nextCursor });
  });
