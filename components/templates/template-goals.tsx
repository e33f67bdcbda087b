import type { Blueprint, BlueprintGoal, SmartParts } from "@/lib/domain/blueprint";
import { HORIZON_WORDS, measureWords, monthsOf } from "@/lib/format/blueprints";
import { capitalised } from "@/lib/format/numbers";

const PARTS: Record<keyof SmartParts, string> = {
  specific: "Specific",
  measurable: "Measurable",
  achievable: "Achievable",
  relevant: "Relevant",
  timeBound: "Time-bound",
};

/** The goals by horizon, each with its window, its figure and what the document says of it. */
export function TemplateGoals({ template }: { template: Blueprint }) {
  return (
    <div className="grid grid-cols-1 gap-8">
      {(["short", "long", "outcome"] as const).map((horizon) => {
        const goals = template.goals.filter((goal) => goal.horizon === horizon);
        if (goals.length === 0) return null;
        const window = horizon === "outcome" ? template.months : template.horizons[horizon];
        return (
          <section key={horizon} aria-labelledby={`${horizon}-goals`}>
            <h3 id={`${horizon}-goals`} className="mb-2">
              {HORIZON_WORDS[horizon]}{" "}
              <span className="text-soft font-sans text-sm tracking-normal">
                {horizon === "outcome"
                  ? "performance metrics, over the whole plan"
                  : window && monthsOf(window)}
              </span>
            </h3>
            <ul className="divide-line border-line divide-y border-y">
              {goals.map((goal) => (
                <Goal key={goal.key} goal={goal} titles={titlesOf(template)} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

const titlesOf = ({ areas, skills }: Blueprint): ReadonlyMap<string, string> =>
  new Map([
    ...areas.map(({ key, title }) => [`area ${key}`, title] as const),
    ...skills.map(({ key, competency }) => [`skill ${key}`, competency] as const),
  ]);

function Goal({ goal, titles }: { goal: BlueprintGoal; titles: ReadonlyMap<string, string> }) {
  const facts: [name: string, fact: string | undefined][] = [
    ["Measure", capitalised(measureWords(goal.measure)) || "Done or not"],
    ...(Object.keys(PARTS) as (keyof SmartParts)[]).map((part): [string, string | undefined] => [
      PARTS[part],
      goal.smart?.[part],
    ]),
    ["Tools", goal.tools?.join(", ")],
    ["Certifications", goal.certifications?.join(", ")],
    ["Area", goal.area && titles.get(`area ${goal.area}`)],
    ["Skills", goal.skills?.map((key) => titles.get(`skill ${key}`) ?? key).join(", ")],
    ["Note", goal.note],
  ];
  return (
    <li className="py-4">
      <div className="sm:flex sm:items-baseline sm:justify-between sm:gap-8">
        <h4 className="text-base font-medium">{goal.title}</h4>
        {goal.window ? <p className="text-soft shrink-0 text-sm">{monthsOf(goal.window)}</p> : null}
      </div>
      <dl className="text-soft mt-2 grid grid-cols-[min(5.5rem,40%)_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm sm:grid-cols-[7rem_minmax(0,1fr)]">
        {facts.map(([name, fact]) =>
          fact ? (
            <div key={name} className="contents">
              <dt className="text-faint">{name}</dt>
              <dd>{fact}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </li>
  );
}
