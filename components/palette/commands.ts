// Everything that can be gone to or done by name, in the order it is offered.
import { roomName, roomsFor } from "@/components/plans/plan-rooms";
import { administration, placesOf, settings } from "@/components/shell/places";
import { type Theme, themeLabel, themes } from "@/components/shell/theme";
import type { IconName } from "@/components/ui/icons";
import type { GoalPlace, Places, PlanPlace } from "@/lib/views/places";

export type Deed =
  | { is: "go"; href: string }
  | { is: "tick"; goal: GoalPlace; done: boolean }
  | { is: "theme"; theme: Theme }
  | { is: "keys" }
  | { is: "sign-out" };

/** `about` says where it belongs, for a goal its plan. */
export type Command = {
  key: string;
  text: string;
  about?: string;
  icon: IconName;
  deed: Deed;
};

/** What can be found before anything of one's own is known. */
export const NO_PLACES: Places = {
  plans: [],
  templates: [],
  standing: { isManager: false, isMentor: false, isAdministrator: false },
};

const go = (href: string, text: string, icon: IconName, about?: string): Command => ({
  key: href,
  text,
  icon,
  deed: { is: "go", href },
  ...(about !== undefined && { about }),
});

const SETTINGS: readonly [id: string, text: string][] = [
  ["profile", "Change name or time zone"],
  ["notifications", "Notifications"],
  ["password", "Change password"],
  ["sessions", "Sessions"],
  ["tokens", "API tokens"],
  ["keys", "Single keys"],
];

const ADMINISTRATION: readonly [path: string, text: string][] = [
  ["templates", "Keep templates"],
  ["links", "Share links"],
  ["audit", "Audit log"],
];

/** What stands on the page at `path` comes first, then places, then what can be done elsewhere. */
export function commands({ plans, templates, standing }: Places, path: string): Command[] {
  const [, planId, , goalId] = /^\/plans\/([^/]+)(\/goals\/([^/]+))?/.exec(path) ?? [];
  const here = plans.find(({ id }) => id === planId);
  const goal = here?.goals.find(({ id }) => id === goalId);
  const all = [
    ...(here && goal ? goalActs(here, goal) : []),
    ...(here ? planActs(here) : []),
    ...[...placesOf(standing), settings, ...(standing.isAdministrator ? [administration] : [])].map(
      ({ href, text, icon }) => go(href, text, icon),
    ),
    ...plans.map(({ id, title }) => go(`/plans/${id}`, title, "flag", "Plan")),
    ...plans.flatMap((plan) => plan.goals.map((each) => goalPlace(plan, each))),
    ...plans.flatMap((plan) => plan.goals.flatMap((each) => goalActs(plan, each))),
    ...plans.flatMap(planActs),
    ...plans.flatMap(rooms),
    ...templates.map(({ key, title }) =>
      go(`/plans/new?template=${key}`, `Start a plan: ${title}`, "plus"),
    ),
    ...SETTINGS.map(([id, text]) => go(`/settings#${id}`, text, "settings", "Settings")),
    ...(standing.isAdministrator ? ADMINISTRATION : []).map(([path, text]) =>
      go(`/admin/${path}`, text, "shield", "Administration"),
    ),
    ...themes.map(look),
    { key: "keys", text: "Show the keys", icon: "info", deed: { is: "keys" } } as const,
    { key: "sign-out", text: "Sign out", icon: "arrow-right", deed: { is: "sign-out" } } as const,
  ];
  return [...new Map(all.map((each) => [each.key, each])).values()];
}

const goalHref = (plan: PlanPlace, goal: GoalPlace) => `/plans/${plan.id}/goals/${goal.id}`;

const goalPlace = (plan: PlanPlace, goal: GoalPlace): Command =>
  go(goalHref(plan, goal), goal.title, goal.is === "done" ? "check" : "circle-dashed", plan.title);

function goalActs(plan: PlanPlace, goal: GoalPlace): Command[] {
  if (!plan.canChange || goal.is === "dropped") return [];
  const isDone = goal.is === "done";
  return [
    go(`${goalHref(plan, goal)}?log`, `Log a milestone: ${goal.title}`, "plus", plan.title),
    {
      key: `tick ${goal.id}`,
      text: `${isDone ? "Open again" : "Tick"}: ${goal.title}`,
      about: plan.title,
      icon: isDone ? "circle-dashed" : "check",
      deed: { is: "tick", goal, done: !isDone },
    },
  ];
}

function planActs({ id, title, canChange }: PlanPlace): Command[] {
  if (!canChange) return [];
  return [
    go(`/plans/${id}?add=goal`, "Add a goal", "plus", title),
    go(`/plans/${id}?pause`, "Pause", "pause", title),
    go(`/plans/${id}?arrange`, "Put goals in order", "grip-vertical", title),
    go(`/plans/${id}?edit`, "Title and start date", "pencil", title),
  ];
}

const rooms = ({ id, title, opens }: PlanPlace): Command[] =>
  roomsFor(opens)
    .filter((room) => room !== "goals")
    .map((room) => go(`/plans/${id}/${room}`, roomName(room), "book-open", title));

const look = (theme: Theme): Command => ({
  key: `look ${theme}`,
  text: `Look: ${themeLabel[theme].toLowerCase()}`,
  icon: "sun",
  deed: { is: "theme", theme },
});
