// How lists are asked for: how many things at once, and where to go on.
import { z } from "zod";

const LEAST = 1;
const MOST = 100;

export const limit = z
  .number("Must be a whole number.")
  .int("Must be a whole number.")
  .min(LEAST, `Must be at least ${LEAST}.`)
  .max(MOST, `Must be at most ${MOST}.`)
  .default(50);

const BROKEN = "Is not a cursor. Take one from nextCursor, or leave it out.";

/** What a cursor hides is ours to change; people only hand it back. */
export const cursorOf = (inner: string): string => btoa(inner).replaceAll("=", "");

const cursor = z
  .string(BROKEN)
  .max(200, BROKEN)
  .regex(/^[A-Za-z0-9+/]*$/, BROKEN);

function unwrap(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return "";
  }
}

/** A cursor that holds an id. */
export const idCursor = cursor.transform(unwrap).pipe(z.guid(BROKEN).toLowerCase()).optional();

/** A cursor that holds a whole number. */
export const numberCursor = cursor
  .transform(unwrap)
  .pipe(
    z
      .string()
      .regex(/^\d{1,9}$/, BROKEN)
      .transform(Number),
  )
  .optional();
