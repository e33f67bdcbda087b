// Knows how the milestone's form becomes what the schema reads: links are rows, and an empty one is none.
import { z } from "zod";
import { LogEntry, MOST_LINKS } from "../schemas/entries";
import { asFlag, asNumber, type Converters, optional } from "./read-form";

const links = Array.from({ length: MOST_LINKS }, (_, at) => [
  [`evidence.${at}.url`, optional],
  [`evidence.${at}.title`, optional],
]).flat();

export const entryFields: Converters = {
  occurredOn: optional,
  amount: asNumber,
  item: optional,
  done: asFlag,
  note: optional,
  void: asFlag,
  ...Object.fromEntries(links),
};

/** A row whose address was taken out takes its title along. */
function withoutEmptyLinks(form: unknown): unknown {
  if (typeof form !== "object" || form === null || !("evidence" in form)) return form;
  const { evidence } = form;
  if (!Array.isArray(evidence)) return form;
  return { ...form, evidence: evidence.filter((row) => row?.url !== undefined) };
}

export const LogEntryForm = z.preprocess(withoutEmptyLinks, LogEntry);
