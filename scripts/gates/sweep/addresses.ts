// Every address that reads, made from the doors that are built and what is in the world.
import { builtAddresses } from "../../../tests/inventory/built";
import { PAGES, ROUTES, type Who } from "../../../tests/inventory/doors";
import type { PlanMade } from "./plans";
import { SWEPT } from "./templates";
import type { World } from "./world";

/** `also` is the letter of who has the link that the address is. */
export type Address = { at: string; is: "page" | "data"; also: string; who: Who };

/** Dialogs, lists and pages that an address can ask for besides. */
const QUERIES: Record<string, string[]> = {
  "/go": ["q=mk"],
  "/admin": ["q=mk"],
  "/plans": ["show=all", "page=1"],
  "/plans/new": ["template=junior-data-engineer"],
  "/plans/[planId]": ["add", "edit", "pause", "arrange", "show=open"],
  "/plans/[planId]/people": ["leave"],
  "/plans/[planId]/resources": ["budget"],
  "/plans/[planId]/reviews": ["open"],
  "/plans/[planId]/goals/[goalId]": ["log", "edit", "drop", "suggest"],
  "/team": ["by=area"],
};
const FORMATS: Record<string, string[]> = { "/reviews/[reviewId]/export": ["json", "md"] };

export function addresses(world: World): Address[] {
  const { pages, routes } = builtAddresses();
  const readable = routes.filter((route) => ROUTES[route]?.GET !== undefined && route !== "/live");
  return [
    ...pages.flatMap((page) => filled(page, world, "page")),
    ...readable.flatMap((route) => filled(route, world, "data")),
  ];
}

function filled(address: string, world: World, is: Address["is"]): Address[] {
  if (address.startsWith("/_")) return [];
  const queries = QUERIES[address] ?? FORMATS[address]?.map((format) => `format=${format}`) ?? [];
  const plain = FORMATS[address] ? [] : [""];
  const also = address.startsWith("/shared/")
    ? "L"
    : address.startsWith("/invitations/")
      ? "I"
      : "";
  const dialogs = FORMATS[address] ? () => true : dialogsOf(world);
  return places(address, world).flatMap((at) =>
    [...plain, ...queries.filter((query) => dialogs(at, query)).map((query) => `?${query}`)].map(
      (query) => ({
        at: `${at}${query}`,
        is,
        also,
        who: (is === "page" ? PAGES[address] : ROUTES[address]?.GET) ?? "anybody",
      }),
    ),
  );
}

/** Plans around reviews are like the others: of their dialogs the one for a review is enough. */
const dialogsOf = ({ reviews, otherReviews }: World) => {
  const around = [...reviews, ...otherReviews].map(({ planId }) => planId);
  return (at: string, query: string) =>
    query === "open" || !around.some((planId) => at.includes(planId));
};

const nowhere = "00000000-0000-4000-8000-000000000000";
const lastOf = (link: string) => link.split("/").at(-1) ?? "";

/** One address for each thing of the world that it could be about. */
function places(address: string, world: World): string[] {
  const put = (values: Record<string, string>) =>
    address.replace(/\[([^\]]+)\]/g, (_, name: string) => values[name] ?? nowhere);
  const { plans, reviews, otherReviews, cast } = world;
  if (address.includes("[reviewId]")) {
    return [...reviews, ...otherReviews].map(({ reviewId }) => put({ reviewId }));
  }
  if (address.includes("[goalId]")) {
    return plans.flatMap((plan) =>
      goalsOf(plan).map((goalId) => put({ planId: plan.planId, goalId })),
    );
  }
  if (address.includes("[planId]")) return plans.map(({ planId }) => put({ planId }));
  if (address.includes("[personId]")) {
    return Object.values(cast).map(({ id }) => put({ personId: id }));
  }
  const link = address.startsWith("/shared/") ? world.share : world.invitation;
  const around = { token: lastOf(link), "...nextauth": "session" };
  if (!address.includes("[slug]")) return [put(around)];
  const versions = address.includes("[version]") ? ["1", "2"] : ["1"];
  return [SWEPT, "junior-data-engineer"].flatMap((slug) =>
    (slug === SWEPT ? versions : ["1"]).map((version) => put({ slug, version })),
  );
}

const goalsOf = ({ goalIds, secretIds, goneIds = [] }: PlanMade) => [
  ...goalIds,
  ...secretIds,
  ...goneIds.filter((id) => !secretIds.includes(id)),
];
