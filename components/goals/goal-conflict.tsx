"use client";
// After an edit met a newer version: what the goal says now, beside what was typed, and the version
// that a second save goes on from.
import { useFormState } from "@/components/forms/form";
import type { Day } from "@/lib/domain/days";
import { HORIZON_WORDS } from "@/lib/format/blueprints";
import { dayInFull } from "@/lib/format/days";
import { target } from "@/lib/format/measures";
import type { GoalJson } from "@/lib/views/json";

export function GoalConflict({ version }: { version: number }) {
  const state = useFormState();
  const latest = state.is === "refused" ? (state.latest as GoalJson | undefined) : undefined;
  const typed = state.is === "refused" ? state.typed : {};
  const others = latest ? differences(latest, typed) : [];
  return (
    <>
      <input type="hidden" name="version" value={latest?.version ?? version} />
      {latest ? (
        <section aria-label="As it is now" className="border-amber rounded-button border p-4">
          <p className="font-medium">As it is now, changed elsewhere</p>
          {others.length === 0 ? (
            <p className="text-soft mt-1 text-sm">It says the same as your form.</p>
          ) : (
            <dl className="mt-2 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[7rem_1fr]">
              {others.map(({ name, now }) => (
                <div key={name} className="contents">
                  <dt className="text-soft">{name}</dt>
                  <dd className="whitespace-pre-line">{now}</dd>
                </div>
              ))}
            </dl>
          )}
          <p className="text-soft mt-2 text-sm">
            Below is what you typed. Take over what you want; saving again keeps your form.
          </p>
        </section>
      ) : null}
    </>
  );
}

const measureText = (measure: GoalJson["measure"]): string =>
  measure.kind === "checklist"
    ? measure.items.map(({ title }) => title).join("\n")
    : target(measure);

type Difference = { name: string; now: string };

/** Fields whose value now is not what the form holds. */
function differences(goal: GoalJson, typed: Record<string, string>): Difference[] {
  const day = (on: Day) => dayInFull(on);
  const fields: [name: string, field: string, value: string, shown: string][] = [
    ["Title", "title", goal.title, goal.title],
    ["Horizon", "horizon", goal.horizon, HORIZON_WORDS[goal.horizon]],
    ["Starts", "startsOn", goal.startsOn, day(goal.startsOn)],
    ["Due", "dueOn", goal.dueOn, day(goal.dueOn)],
    ["Specific", "smart.specific", goal.smart.specific ?? "", goal.smart.specific ?? "empty"],
    [
      "Measurable",
      "smart.measurable",
      goal.smart.measurable ?? "",
      goal.smart.measurable ?? "empty",
    ],
    [
      "Achievable",
      "smart.achievable",
      goal.smart.achievable ?? "",
      goal.smart.achievable ?? "empty",
    ],
    ["Relevant", "smart.relevant", goal.smart.relevant ?? "", goal.smart.relevant ?? "empty"],
    ["Time-bound", "smart.timeBound", goal.smart.timeBound ?? "", goal.smart.timeBound ?? "empty"],
    ["Note", "note", goal.note ?? "", goal.note ?? "empty"],
    ["Area", "area", goal.area ?? "", goal.area?.replaceAll("-", " ") ?? "none"],
    ["Weight", "weight", String(goal.weight), String(goal.weight)],
    [
      "Who can see it",
      "private",
      String(goal.private),
      goal.private ? "only you" : "everyone on the plan",
    ],
  ];
  const found = fields
    .filter(([, field, value]) => same(typed[field], value) === false)
    .map(([name, , , shown]) => ({ name, now: shown }));
  return hasSameMeasure(goal, typed)
    ? found
    : [...found, { name: "Measure", now: measureText(goal.measure) }];
}

const same = (typed: string | undefined, value: string): boolean =>
  typed === undefined || typed.trim().replaceAll("\r\n", "\n") === value;

function hasSameMeasure({ measure }: GoalJson, typed: Record<string, string>): boolean {
  if (typed["measure.kind"] === undefined) return true;
  if (typed["measure.kind"] !== measure.kind) return false;
  if (measure.kind === "checklist" && !hasSameItems(measure, typed)) return false;
  const figures = { ...measure } as Record<string, unknown>;
  return ["baseline", "op", "target", "unit"].every(
    (name) => figures[name] === undefined || same(typed[`measure.${name}`], String(figures[name])),
  );
}

type Checklist = Extract<GoalJson["measure"], { kind: "checklist" }>;

/** The items as the form lists them; lines she adds below are hers alone. */
const hasSameItems = ({ items }: Checklist, typed: Record<string, string>): boolean =>
  typed[`measure.items.${items.length}.key`] === undefined &&
  items.every(
    ({ key, title }, at) =>
      typed[`measure.items.${at}.key`] === key && same(typed[`measure.items.${at}.title`], title),
  );
