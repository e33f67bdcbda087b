import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Brand } from "./brand";
import { PlaceLink } from "./place-link";
import { type Place, places, settings } from "./places";
import { SkipLink } from "./skip-link";

/** The frame of every signed-in page: places on the left, on narrow screens a bar at the foot.
 * `name` is the person's own. */
export function MemberShell({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="md:grid md:min-h-dvh md:grid-cols-[13rem_minmax(0,1fr)] print:block">
      <SkipLink />
      <div className="border-line hidden border-r md:block print:hidden">
        <nav aria-label="Main" className="sticky top-0 flex h-dvh flex-col px-4 py-6">
          <div className="mx-2 mb-5">
            <Brand href="/today" />
          </div>
          <ul className="grid gap-0.5">
            {places.map((place) => (
              <li key={place.key}>
                <SideLink place={place} />
              </li>
            ))}
          </ul>
          <div className="mt-auto">
            <SideLink place={settings} text={name} />
          </div>
        </nav>
      </div>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl min-w-0 px-4 pt-6 pb-28 md:px-12 md:pt-10 md:pb-16 print:p-0"
      >
        {children}
      </main>
      <nav
        aria-label="Main"
        className="border-line bg-card fixed inset-x-0 bottom-0 z-10 border-t pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
      >
        <ul className="mx-auto grid max-w-md auto-cols-fr grid-flow-col">
          {[...places, settings].map((place) => (
            <li key={place.key}>
              <TabLink place={place} />
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function SideLink({ place, text }: { place: Place; text?: string }) {
  return (
    <PlaceLink
      href={place.href}
      className="rounded-button text-soft hover:text-ink aria-[current=page]:bg-wash aria-[current=page]:text-ink flex min-h-9 items-center gap-2.5 px-2.5 transition-colors aria-[current=page]:font-medium"
    >
      <Icon name={place.icon} weight={1.75} />
      <span className="truncate">{text ?? place.text}</span>
      {text ? <span className="sr-only">, {place.text.toLowerCase()}</span> : null}
    </PlaceLink>
  );
}

function TabLink({ place }: { place: Place }) {
  return (
    <PlaceLink
      href={place.href}
      className="text-soft aria-[current=page]:text-moss grid justify-items-center gap-0.5 py-2 text-sm aria-[current=page]:font-medium"
    >
      <Icon name={place.icon} size={20} weight={1.75} />
      {place.text}
    </PlaceLink>
  );
}
