import { Tabs } from "@/components/ui/tabs";

const rooms = {
  goals: { path: "", text: "Goals" },
  timeline: { path: "/timeline", text: "Timeline" },
  skills: { path: "/skills", text: "Skills" },
  resources: { path: "/resources", text: "Resources" },
  reviews: { path: "/reviews", text: "Reviews" },
  journal: { path: "/journal", text: "Journal" },
  people: { path: "/people", text: "People" },
  history: { path: "/history", text: "History" },
} as const;

export type PlanRoom = keyof typeof rooms;

export const planRooms = Object.keys(rooms) as PlanRoom[];

export const roomName = (room: PlanRoom): string => rooms[room].text;

/** The rooms of a plan, wherever one is in it. */
export function PlanTabs({ planId, current }: { planId: string; current: PlanRoom }) {
  const href = (room: PlanRoom) => `/plans/${planId}${rooms[room].path}`;
  const tabs = planRooms.map((room) => ({
    href: href(room),
    text: roomName(room),
  }));
  return <Tabs label="Rooms of the plan" tabs={tabs} current={href(current)} />;
}
