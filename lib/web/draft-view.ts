// Knows how a page hands a form what was typed into it before.
import type { Day } from "../domain/days";
import type { Outcome } from "../domain/problems";
import { onDay } from "../format/days";
import type { DraftForm, Drafts } from "../views/drafts";
import { todayIn } from "./time-zone";

type Asked = {
  drafts: Outcome<Drafts>;
  query: Record<string, unknown>;
  timeZone: string;
  today: Day;
};

/** The form's draft, empty where `?afresh` is asked for, and when it was typed in words. */
export function draftFor(form: DraftForm, about: string, asked: Asked) {
  const { drafts, query, timeZone, today } = asked;
  const isAfresh = query.afresh !== undefined;
  const found = drafts.ok && !isAfresh ? drafts.value[form] : undefined;
  return {
    draft: { form, about, fields: found?.fields ?? {}, isAfresh },
    draftWhen: found ? onDay(todayIn(timeZone, found.savedAt), today) : null,
  };
}
