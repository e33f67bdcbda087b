import type { Resource } from "@/lib/domain/blueprint";
import { RESOURCE_WORDS } from "@/lib/format/blueprints";
import { ItemList } from "./item-list";

/** Who wrote it and who offers it: "by Wes McKinney", "UC Davis, on Coursera". */
function origin({ by, provider }: Resource): string | undefined {
  if (by && provider) return `${by}, ${provider}`;
  return by ? `by ${by}` : provider;
}

/** Books, courses, labs, certifications and places to practise. */
export const ResourceList = ({ resources }: { resources: readonly Resource[] }) => (
  <ItemList
    items={resources.map((resource) => ({
      key: resource.key,
      title: resource.title,
      text: resource.note,
      facts: [origin(resource), resource.tools?.join(", ")],
      aside: RESOURCE_WORDS[resource.kind],
    }))}
  />
);

export const isPractice = ({ kind }: Resource): boolean => kind === "environment" || kind === "lab";
