import type { ReactNode } from "react";
import { Kbd } from "@/components/keys/kbd";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Still } from "@/components/ui/still";
import type { Standing } from "@/lib/views/places";
import { Brand } from "./brand";
import { Listeners } from "./listeners";
import {
  administration,
  barOf,
  type Place,
  type PlaceKey,
  placeAt,
  placesOf,
  settings,
} from "./places";
import { SkipLink } from "./skip-link";

/** The frame of every signed-in page: places on the left, on narrow screens a bar at the foot.
 * `person` is the person's id, `name` her own; `here` the path of the page that is asked for; `hasNews`: something new
 * waits in the inbox; `paletteKeys` as her
 * keyboard writes them; `hasKeys`: single keys do things. */
export function MemberShell({
  person,
  name,
  standing,
  here,
  hasNews = false,
  paletteKeys,
  hasKeys,
  children,
}: {
  person: string;
  name: string;
  standing: Standing;
  here: string;
  hasNews?: boolean;
  paletteKeys: string;
  hasKeys: boolean;
  children: ReactNode;
}) {
  const places = { standing, at: placeAt(here, standing), hasNews };
  const hands = { paletteKeys, hasKeys };
  return (
    <div
      data-person={person}
      className="md:grid md:min-h-dvh md:grid-cols-[13.5rem_minmax(0,1fr)] print:block"
    >
      <Still as="div" memo={JSON.stringify([name, places, hands])} className="contents">
        <SkipLink />
        <Side name={name} {...places} {...hands} />
        <Bar {...places} />
      </Still>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl min-w-0 px-4 pt-6 pb-28 md:px-12 md:pt-10 md:pb-16 print:p-0"
      >
        {children}
      </main>
      <Listeners person={person} hasKeys={hasKeys} />
    </div>
  );
}

type Places = { standing: Standing; at: PlaceKey | undefined; hasNews: boolean };
type Hands = { paletteKeys: string; hasKeys: boolean };

function Side({
  name,
  standing,
  at,
  hasNews,
  paletteKeys,
  hasKeys,
}: Places & Hands & { name: string }) {
  return (
    <div className="border-line hidden border-r md:block print:hidden">
      <nav aria-label="Main" data-places="" className="sticky top-0 flex h-dvh flex-col px-4 py-6">
        <div className="mx-2 mb-5">
          <Brand href="/today" />
        </div>
        <ul className="grid gap-0.5">
          {placesOf(standing).map((place) => (
            <li key={place.key}>
              <SideLink place={place} at={at} hasKeys={hasKeys} isNew={isNew(place, hasNews)} />
            </li>
          ))}
        </ul>
        <div className="mt-auto grid gap-0.5">
          <a href="/go" data-palette="" className={sideClass}>
            <Icon name="search" weight={1.75} />
            <span className="whitespace-nowrap">Search or do</span>
            <Hint>{paletteKeys}</Hint>
          </a>
          {standing.isAdministrator ? <SideLink place={administration} at={at} /> : null}
          <SideLink place={settings} at={at} text={name} />
        </div>
      </nav>
    </div>
  );
}

const Bar = ({ standing, at, hasNews }: Places) => (
  <nav
    aria-label="Main"
    data-places=""
    className="border-line bg-card fixed inset-x-0 bottom-0 z-20 border-t pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
  >
    <ul className="mx-auto grid max-w-md auto-cols-fr grid-flow-col">
      {barOf(standing).map((place) => (
        <li key={place.key}>
          <TabLink place={place} at={at} isNew={isNew(place, hasNews)} />
        </li>
      ))}
      <li>
        <a href="/go" data-palette="" className={tabClass}>
          <Icon name="search" size={20} weight={1.75} />
          Search
        </a>
      </li>
    </ul>
  </nav>
);

const sideClass =
  "rounded-button text-soft hover:text-ink aria-[current=page]:bg-wash aria-[current=page]:text-ink flex min-h-9 items-center gap-2.5 px-2.5 transition-colors aria-[current=page]:font-medium";

// Five words stand side by side at any size of text: here it stops growing with the screen.
const tabClass =
  "text-soft aria-[current=page]:text-moss grid justify-items-center gap-0.5 py-2 text-[min(var(--text-sm),4vw)] aria-[current=page]:font-medium";

type PlaceProps = { place: Place; at: PlaceKey | undefined };

const current = ({ place, at }: PlaceProps) => (place.key === at ? "page" : undefined);

const isNew = ({ key }: Place, hasNews: boolean): boolean => key === "inbox" && hasNews;

type SideProps = PlaceProps & { text?: string; hasKeys?: boolean; isNew?: boolean };

function SideLink({ place, at, text, hasKeys = false, isNew = false }: SideProps) {
  const press = hasKeys ? place.press : undefined;
  return (
    <Link
      href={place.href}
      aria-current={current({ place, at })}
      data-key={press}
      aria-keyshortcuts={press}
      className={sideClass}
    >
      <Icon name={place.icon} weight={1.75} />
      <span className="truncate">{text ?? place.text}</span>
      {text ? <span className="sr-only">, {place.text.toLowerCase()}</span> : null}
      {isNew ? <NewDot className="-ml-1" /> : null}
      {press ? <Hint>{press.toUpperCase()}</Hint> : null}
    </Link>
  );
}

/** The key that does the same, for the eye: the link's name stays its own. */
function Hint({ children }: { children: ReactNode }) {
  return (
    <span aria-hidden="true" className="ml-auto flex pointer-coarse:hidden">
      <Kbd>{children}</Kbd>
    </span>
  );
}

function TabLink({ place, at, isNew }: PlaceProps & { isNew: boolean }) {
  return (
    <Link href={place.href} aria-current={current({ place, at })} className={tabClass}>
      <span className="relative">
        <Icon name={place.icon} size={20} weight={1.75} />
        {isNew ? <NewDot className="absolute -top-0.5 -right-1" /> : null}
      </span>
      {place.text}
    </Link>
  );
}

/** Something waits there that one has not seen. */
function NewDot({ className }: { className: string }) {
  return (
    <>
      <span aria-hidden="true" className={`bg-moss size-2 rounded-full ${className}`} />
      <span className="sr-only">, something new</span>
    </>
  );
}
