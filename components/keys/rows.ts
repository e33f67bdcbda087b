// The rows of a page's lists, as keys walk through them: each by its first link to a plan or goal.

const GOAL = /^\/plans\/[^/]+\/goals\/[^/?]+$/;

function linkOf(row: Element): HTMLAnchorElement | undefined {
  if (row.closest("nav")) return undefined;
  return [...row.querySelectorAll<HTMLAnchorElement>('a[href^="/plans/"]')].find((link) =>
    link.checkVisibility(),
  );
}

/** Where the focus can stand, from the top of the page to its foot. */
function stops(): HTMLAnchorElement[] {
  const rows = document.querySelectorAll("main li, main article");
  return [...new Set([...rows].flatMap((row) => linkOf(row) ?? []))];
}

const rowAtHand = (): Element | null =>
  document.activeElement?.closest("main li, main article") ?? null;

/** Moves the focus by a row; from nowhere to the first or last. False where there is no list. */
export function moveBy(step: 1 | -1): boolean {
  const all = stops();
  const row = rowAtHand();
  const now = row ? all.findIndex((link) => row.contains(link)) : -1;
  const next = now === -1 ? (step === 1 ? 0 : all.length - 1) : now + step;
  const stop = all[next];
  stop?.focus();
  stop?.scrollIntoView({ block: "nearest" });
  return all.length > 0;
}

/** True while one walks through rows, so that arrows scroll the page everywhere else. */
export const isOnRow = (): boolean =>
  document.activeElement instanceof HTMLAnchorElement && stops().includes(document.activeElement);

/** The address of the goal whose row has the focus. */
export function goalAtHand(): string | null {
  const row = rowAtHand();
  const href = row && linkOf(row)?.getAttribute("href");
  return href && GOAL.test(href) ? href : null;
}

/** Ticks the row that has the focus, as a click would. */
export const tickAtHand = (): void =>
  rowAtHand()?.querySelector<HTMLInputElement>("input.tick:enabled")?.click();
