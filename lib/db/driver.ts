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

/** The connection that a transaction has, from its beginning to its end. */
export type Lane = { connection: pg.PoolClient | null };

/** Tells a transaction which connection Prisma took for it. */
export class Pool extends pg.Pool {
  readonly lanes = new AsyncLocalStorage<Lane>();

  override connect(): Promise<pg.PoolClient>;
  override connect(taken: Taken): void;
  override connect(taken?: Taken): Promise<pg.PoolClient> | undefined {
    if (taken === undefined) return this.#take();
    super.connect(taken);
  }

  async #take(): Promise<pg.PoolClient> {
    const connection = await super.connect();
    const lane = this.lanes.getStore();
    if (lane) {
      const release = connection.release;
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
