// The one thing that can be taken back just now, kept for the page as long as it is open.
import { whose } from "@/components/forms/whose";
import type { Undo } from "./undo";

export type Offer = Pick<Undo, "said" | "by" | "fields" | "mayNote"> & {
  id: number;
  /** Whose it is to take back. */
  person: string;
  /** What the door answered when it was done. */
  value: unknown;
};

let offer: Offer | null = null;
let count = 0;
const listeners = new Set<() => void>();

function tell(next: Offer | null): void {
  offer = next;
  for (const listener of listeners) listener();
}

/** Offers to take back what was just done; `value` is what its door answered. */
export function offerUndo({ found = {}, ...undo }: Undo, value: unknown): void {
  const late = Object.entries(found).map(([name, path]) => [name, at(value, path)] as const);
  if (late.some(([, text]) => text === null)) return;
  const fields = { ...undo.fields, ...Object.fromEntries(late) } as Record<string, string>;
  count += 1;
  tell({ ...undo, fields, id: count, person: whose(), value });
}

function at(value: unknown, path: string): string | null {
  let here = value;
  for (const step of path.split(".")) here = (here as Record<string, unknown> | null)?.[step];
  return typeof here === "string" ? here : null;
}

/** Closes the offer, unless a newer one took its place. */
export function closeOffer(id: number): void {
  if (offer?.id === id) tell(null);
}

export const currentOffer = (): Offer | null => offer;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
