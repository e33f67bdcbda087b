import type { PeopleRoom as Room } from "@/lib/views/rooms";
import { ItemList } from "./item-list";

const ROLES: Record<Room["people"][number]["role"], [word: string, may: string]> = {
  owner: ["Owner", "Decides everything on the plan"],
  manager: ["Manager", "Reads the plan"],
  mentor: ["Mentor", "Reads the plan"],
  reader: ["Reader", "Reads the plan"],
};

/** Who is on the plan, and as what. */
export const PeopleRoom = ({ room }: { room: Room }) => (
  <section aria-labelledby="people-title">
    <h2 id="people-title" className="mb-3">
      On this plan
    </h2>
    <ItemList
      items={room.people.map(({ personId, name, role }) => ({
        key: `${personId} ${role}`,
        title: personId === room.viewerId ? `${name} (you)` : name,
        facts: [ROLES[role][1]],
        aside: ROLES[role][0],
      }))}
    />
    {room.people.length === 1 ? (
      <p className="text-soft mt-3">
        Nobody else reads this plan. A manager, a mentor or a reader on it would stand here.
      </p>
    ) : null}
  </section>
);
