import type { Blueprint } from "@/lib/domain/blueprint";
import { TemplateCard } from "./template-card";

/** Templates side by side, their parts on common lines and their lengths to one scale. */
export function TemplateCards({ templates }: { templates: readonly Blueprint[] }) {
  const ofMonths = Math.max(...templates.map(({ months }) => months[1]));
  return (
    <div className="grid grid-cols-1 gap-4 lg:grid-cols-3">
      {templates.map((template) => (
        <TemplateCard key={template.key} template={template} ofMonths={ofMonths} />
      ))}
    </div>
  );
}
