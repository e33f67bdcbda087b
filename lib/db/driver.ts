// Knows how statements reach PostgreSQL without a detour: the driver's pool, the names of prepared
// statements, and the connection that a transaction has.
import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import pg from "pg";

// A name per SQL text lets PostgreSQL keep its plan; the bound keeps odd texts from piling up.
const names = new Map<string, string>();
const MOST_NAMES = 500;

export function nameStatement(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES) return "";
  const name = createHash("sha1").update(sql).digest("base64url");
  names.set(sql, name);
  return name;
}

/** The connection that a transaction has, until it takes no more statements. */
export type Lane = { connection: pg.PoolClient | null; isTaken: boolean };

/** A day is a text: as a moment it would be another day east and west of here. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === pg.types.builtins.DATE ? (day: string) => day : pg.types.getTypeParser(oid, format),
};

// Asked of each connection, not in the address of the database: that may have options of its own. Our
// statements are few and long, and most take longer to plan than to run: each is planned once, and
// never compiled.
const MANNERS = "SET TimeZone TO 'UTC'; SET plan_cache_mode TO force_generic_plan; SET jit TO off";

/** Connections that tell moments in UTC, whatever the database would; a transaction learns its own. */
export class Pool extends pg.Pool {
  readonly lanes = new AsyncLocalStorage<Lane>();

  constructor(config: pg.PoolConfig) {
    super({ ...config, types, onConnect: (client) => client.query(MANNERS) });
    // An idle connection that is cut is no failure: another is opened when one is asked for.
    this.on("error", () => {});
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(taken: Taken): void;
  override connect(taken?: Taken): Promise<pg.PoolClient> | undefined {
    if (taken === undefined) return this.#take();
    super.connect(taken);
  }

  async #take(): Promise<pg.PoolClient> {
    const connection = await super.connect();
    const lane = this.lanes.getStore();
    if (lane?.isTaken === false) {
      const release = connection.release;
      lane.isTaken = true;
      lane.connection = connection;
      connection.release = (error) => {
        lane.connection = null;
        release(error);
      };
    }
    return connection;
  }
}

type Taken = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: unknown) => void,
) => void;
