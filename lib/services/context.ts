// Knows what every verb is told about the request: who asks, what day it is there, and when.
import type { Viewer } from "../access/permit";
import type { Day } from "../domain/days";

export type Context = {
  viewer: Viewer;
  /** The browser session it came through; null behind an API token, absent where none matters. */
  sessionId?: string | null;
  /** Today in the viewer's zone, computed once at the edge. */
  today: Day;
  now: Date;
  /** Given by doors that can be knocked on twice. */
  idempotency?: { key: string; bodyHash: string };
};
