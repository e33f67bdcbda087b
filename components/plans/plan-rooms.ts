// The rooms of a plan: where they are, what they are called, who finds them open.
import type { Opens } from "@/lib/views/rooms";

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

export const roomHref = (planId: string, room: PlanRoom): string =>
  `/plans/${planId}${rooms[room].path}`;

/** The rooms that are there for somebody to whom these are open. */
export const roomsFor = (opens: Opens): PlanRoom[] =>
  planRooms.filter((room) => opens[room as keyof Opens] ?? true);
