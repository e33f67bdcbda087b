// Knows the one connection on which the database says that something happened on a plan.
import pg from "pg";
import { settings } from "../settings";
import { CHANNEL } from "./client";

/** An event by its id, on a plan by its own; nothing else travels. */
export type Told = { planId: string; eventId: string };
/** Told `null` when the connection was lost: what happens until it is back is not heard. */
type Ear = (told: Told | null) => void;

const AGAIN_MS = 1_000;

type Listening = {
  ears: Map<string, Set<Ear>>;
  client: pg.Client | null;
  starting: Promise<void> | null;
};

// Development reloads modules; the connection survives on the global object.
const kept = globalThis as { cairnListening?: Listening };

function listening(): Listening {
  kept.cairnListening ??= { ears: new Map(), client: null, starting: null };
  return kept.cairnListening;
}

/** Hears of every event on the plan until the answer is called. */
export function listen(planId: string, ear: Ear): () => void {
  const here = listening();
  const ears = here.ears.get(planId) ?? new Set();
  here.ears.set(planId, ears.add(ear));
  void connect();
  return () => {
    ears.delete(ear);
    if (ears.size === 0 && here.ears.get(planId) === ears) here.ears.delete(planId);
    if (here.ears.size === 0) leave();
  };
}

/** Once the database lists us: whatever is committed from now on is heard. */
export const hearing = (): Promise<void> => connect();

/** Ends the connection; without listeners there is nothing to hear. */
function leave(): void {
  const here = listening();
  const { client } = here;
  here.client = null;
  client?.end().catch(() => {});
}

async function connect(): Promise<void> {
  const here = listening();
  if (here.client) return;
  here.starting ??= begin(here);
  await here.starting;
}

async function begin(here: Listening): Promise<void> {
  const client = new pg.Client({ connectionString: settings().databaseUrl, keepAlive: true });
  client.on("notification", ({ payload = "" }) => spread(payload));
  client.on("error", () => {});
  // As long as somebody listens, a lost connection is taken up again; one left on purpose is not
  // lost, and whoever came since hears on the next.
  client.on("end", () => {
    if (here.client !== client) return;
    here.client = null;
    beginAgain(here);
  });
  try {
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    here.client = client;
  } catch {
    client.end().catch(() => {});
    beginAgain(here);
  } finally {
    here.starting = null;
    if (here.ears.size === 0) leave();
  }
}

function beginAgain(here: Listening): void {
  for (const ears of here.ears.values()) for (const ear of ears) ear(null);
  if (here.ears.size > 0) setTimeout(() => void connect(), AGAIN_MS).unref();
}

function spread(payload: string): void {
  const [planId = "", eventId = ""] = payload.split(" ");
  for (const ear of listening().ears.get(planId) ?? []) ear({ planId, eventId });
}
