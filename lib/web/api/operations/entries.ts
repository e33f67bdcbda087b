// Milestones: logged, corrected, read back. Never changed, never deleted.
import { EntryAnswer, EntryListPage, listOf } from "@/lib/schemas/api";
import { LogEntry } from "@/lib/schemas/entries";
import { listEntries as entriesOf } from "@/lib/services/entries/list";
import { logMilestone } from "@/lib/services/entries/log";
import { operation } from "../operation";
import { mapped, sealed } from "../paging";

export const listEntries = operation({
  id: "listEntries",
  method: "GET",
  path: "/goals/{goalId}/entries",
  summary: "A goal's milestones, latest recording first, corrected ones too",
  input: EntryListPage,
  answer: listOf(EntryAnswer),
  run: (context, { goalId, limit, cursor }) =>
    mapped(entriesOf(context, { goalId, before: cursor, take: limit }), sealed),
});

export const logEntry = operation({
  id: "logEntry",
  method: "POST",
  path: "/goals/{goalId}/entries",
  summary: "Log a milestone; with `supersedes` correct one, with `void` take it away",
  input: LogEntry,
  status: 201,
  answer: EntryAnswer,
  problems: [
    "entry.in-future",
    "entry.amount-missing",
    "entry.amount-unwanted",
    "entry.amount-negative",
    "entry.item-unknown",
    "entry.item-unwanted",
    "entry.supersedes-unknown",
    "entry.already-superseded",
    "entry.too-many",
    "goal.already-dropped",
    "markdown.too-much",
    "markdown.unseen",
    "plan.archived",
  ],
  run: (context, input) => mapped(logMilestone(context, input), ({ entry }) => entry),
});
