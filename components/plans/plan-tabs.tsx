// The rooms of a plan.
import { Tabs } from "@/components/ui/tabs";

const ROOMS = [
  { key: "goals", text: "Goals", path: "" },
  { key: "skills", text: "Skills", path: "/skills" },
  { key: "resources", text: "Resources", path: "/resources" },
  { key: "reviews", text: "Reviews", path: "/reviews" },
  { key: "journal", text: "Journal", path: "/journal" },
  { key: "people", text: "People", path: "/people" },
  { key: "history", text: "History", path: "/history" },
] as const;

export type Room = (typeof ROOMS)[number]["key"];

export function PlanTabs({ planId, current }: { planId: string; current: Room }) {
  const href = (path: string) => `/plans/${planId}${path}`;
  const here = ROOMS.find(({ key }) => key === current);
  return (
    <Tabs
      label="Rooms of the plan"
      tabs={ROOMS.map(({ text, path }) => ({ href: href(path), text }))}
      current={href(here?.path ?? "")}
    />
  );
}
