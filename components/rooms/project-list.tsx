import type { Project } from "@/lib/domain/blueprint";
import { measureWords, PROJECT_WORDS } from "@/lib/format/blueprints";
import { capitalised } from "@/lib/format/numbers";
import { ItemList } from "./item-list";

/** Projects with what they ask for and the figure that says when it is reached. */
export const ProjectList = ({ projects }: { projects: readonly Project[] }) => (
  <ItemList
    items={projects.map(({ key, kind, title, text, measure, tools }) => ({
      key,
      title,
      text,
      facts: [capitalised(measureWords(measure)), tools?.join(", ")],
      aside: PROJECT_WORDS[kind],
    }))}
  />
);
