// The frame of administration's rooms: what it is, its tabs, then the room.
import type { ReactNode } from "react";
import { Title } from "@/components/shell/title";
import { Breadcrumb, type Crumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { VisuallyHidden } from "@/components/ui/words";

const ROOMS = [
  { href: "/admin", text: "People" },
  { href: "/admin/templates", text: "Templates" },
  { href: "/admin/links", text: "Share links" },
  { href: "/admin/audit", text: "Audit log" },
] as const;

export type AdminRoom = (typeof ROOMS)[number]["href"];

/** `title` and `crumbs` are for what stands inside a room. */
export function AdminPage({
  room,
  title,
  crumbs,
  children,
}: {
  room: AdminRoom;
  title?: string;
  crumbs?: readonly Crumb[];
  children: ReactNode;
}) {
  const name = ROOMS.find(({ href }) => href === room)?.text ?? "";
  return (
    <>
      <Title of={`${title ?? name} · Administration`} />
      <PageHeader
        {...(crumbs ? { above: <Breadcrumb crumbs={crumbs} /> } : {})}
        title={
          title ?? (
            <>
              Administration
              <VisuallyHidden>: {name.toLowerCase()}</VisuallyHidden>
            </>
          )
        }
      />
      <Tabs label="Rooms of the administration" tabs={ROOMS} current={room} />
      <div className="mt-8 grid grid-cols-1 gap-10">{children}</div>
    </>
  );
}
