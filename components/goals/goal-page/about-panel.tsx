// What else belongs to the goal: its note, tools, certifications, area, skills, weight.
import { Prose } from "@/components/entries/entry-body";
import { SeenBy } from "@/components/people/seen-by";
import { Card } from "@/components/ui/card";
import { number } from "@/lib/format/numbers";
import type { GoalPageView } from "@/lib/views/goal-page";

export function AboutPanel({ view: { goal, seenBy } }: { view: GoalPageView }) {
  const facts = [
    { name: "Area", values: goal.areaTitle ? [goal.areaTitle] : [] },
    { name: "Skills", values: goal.skills },
    { name: "Tools", values: goal.tools },
    { name: "Certifications", values: goal.certifications },
    { name: "Weight", values: goal.weight === 1 ? [] : [`Counts ${number(goal.weight)} times`] },
  ].filter(({ values }) => values.length > 0);
  if (facts.length === 0 && goal.noteHtml === null) return null;
  return (
    <section aria-labelledby="about-title">
      <Card>
        <h2 id="about-title" className="mb-3">
          About
        </h2>
        {goal.noteHtml ? <Prose html={goal.noteHtml} className="not-last:mb-4" /> : null}
        {facts.length > 0 ? (
          <dl className="grid gap-3">
            {facts.map(({ name, values }) => (
              <div key={name}>
                <dt className="text-soft text-sm font-medium">{name}</dt>
                <dd>{values.join(", ")}</dd>
              </div>
            ))}
          </dl>
        ) : null}
        {goal.noteHtml ? <SeenBy who={seenBy} className="mt-4" /> : null}
      </Card>
    </section>
  );
}
