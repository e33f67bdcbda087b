import { TemplateLength } from "@/components/charts/template-length";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Blueprint } from "@/lib/domain/blueprint";
import { monthsLong, tally } from "@/lib/format/blueprints";
import { highlights } from "./highlights";

/** One template among others: its length to scale with the longest, and what it goes for. */
export function TemplateCard({ template, ofMonths }: { template: Blueprint; ofMonths: number }) {
  const { key, title, months, areas, skills } = template;
  const id = `${key}-title`;
  return (
    <article aria-labelledby={id} className="grid grid-cols-1 lg:row-span-5 lg:grid-rows-subgrid">
      <Card className="grid grid-cols-1 content-start gap-5 lg:row-span-5 lg:grid-rows-subgrid lg:content-stretch">
        <div>
          <h2 id={id} className="text-2xl lg:text-xl xl:text-2xl">
            {title}
          </h2>
          <p className="text-soft mt-1 mb-4 text-sm">{monthsLong(months)}</p>
          <TemplateLength months={months} ofMonths={ofMonths} />
        </div>
        <div>
          <h3 className="text-faint font-sans text-sm font-medium tracking-normal">Develops</h3>
          <ul className="mt-1">
            {areas.map((area) => (
              <li key={area.key}>{area.title}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className="text-faint font-sans text-sm font-medium tracking-normal">Practises</h3>
          <p className="mt-1">{skillGroups(skills).join(", ")}</p>
        </div>
        <div>
          <h3 className="text-faint font-sans text-sm font-medium tracking-normal">Goes for</h3>
          <ul className="divide-line border-line mt-1.5 divide-y border-y">
            {highlights(template).map((goal) => (
              <li key={goal.key} className="py-2.5">
                {goal.title}
              </li>
            ))}
          </ul>
        </div>
        <div className="grid content-end gap-4">
          <p className="text-soft text-sm">{tally(template).join(" · ")}</p>
          <div className="flex flex-wrap gap-2">
            <ButtonLink href={`/plans/new?template=${key}`} variant="primary" aria-describedby={id}>
              Use this template
            </ButtonLink>
            <ButtonLink href={`/templates/${key}`} aria-describedby={id}>
              Preview
            </ButtonLink>
          </div>
        </div>
      </Card>
    </article>
  );
}

const skillGroups = (skills: Blueprint["skills"]): string[] => [
  ...new Set(skills.map(({ group }) => group)),
];
