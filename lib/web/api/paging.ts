// Knows how lists that are read whole are handed out page by page.
import { accept, type Outcome } from "../../domain/problems";
import { cursorOf } from "../../schemas/api-lists";
import type { Page } from "../../views/json";

type Wish = { limit: number; cursor?: number | undefined };

/** The page that begins at the cursor's place; past the end it is empty. */
export function pageOf<T>(items: readonly T[], { limit, cursor = 0 }: Wish): Page<T> {
  const end = cursor + limit;
  return {
    items: items.slice(cursor, end),
    nextCursor: end < items.length ? cursorOf(String(end)) : null,
  };
}

/** Hides what a service's own cursor is made of. */
export const sealed = <T>(page: Page<T>): Page<T> => ({
  ...page,
  nextCursor: page.nextCursor === null ? null : cursorOf(page.nextCursor),
});

/** Applies `to` to the value of an outcome that has one. */
export async function mapped<T, U>(
  outcome: Promise<Outcome<T>>,
  to: (value: T) => U,
): Promise<Outcome<U>> {
  const settled = await outcome;
  return settled.ok ? accept(to(settled.value)) : settled;
}
