// Knows the one connection pool. Everything in lib/db takes a `Db`: the pool or a transaction on it.
import { PrismaPg } from "@prisma/adapter-pg";
import type pg from "pg";
import { settings } from "../settings";
import { type Lane, nameStatement, Pool } from "./driver";
import { Prisma, PrismaClient } from "./generated/client";

export type Tx = Prisma.TransactionClient;
export type Db = Tx;

const WAIT_MS = 10_000;
const TIMEOUT_MS = 20_000;
const GRACE_MS = 5_000;

type Kept = { pool: Pool; client: PrismaClient };

function connect(): Kept {
  const pool = new Pool({
    connectionString: settings().databaseUrl,
    max: 10,
    connectionTimeoutMillis: WAIT_MS,
  });
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: ({ sql }) => nameStatement(sql),
    disposeExternalPool: true,
  });
  return { pool, client: new PrismaClient({ adapter }) };
}

// Development reloads modules; the pool survives on the global object.
const shared = globalThis as { cairnDb?: Kept };

function kept(): Kept {
  shared.cairnDb ??= connect();
  return shared.cairnDb;
}

/** The pool, opened on first use. */
export const db = (): PrismaClient => kept().client;

/**
 * Asks a statement: rowsOf<Row>(db)`SELECT …`, with values and parts of statements set in. It goes to
 * the driver itself, in a transaction to its own connection: the way there through Prisma takes longer
 * than most statements.
 */
export const rowsOf =
  <Row>(from: Db) =>
  async (strings: TemplateStringsArray, ...set: readonly unknown[]): Promise<Row[]> =>
    (await ask(from, Prisma.sql(strings, ...set))).rows as Row[];

/** The same for a statement that writes; answers how many rows it touched. */
export const rowsTouched =
  (by: Db) =>
  async (strings: TemplateStringsArray, ...set: readonly unknown[]): Promise<number> =>
    (await ask(by, Prisma.sql(strings, ...set))).rowCount ?? 0;

async function ask(by: Db, { text, values }: Prisma.Sql): Promise<pg.QueryResult> {
  const { pool, client } = kept();
  const driver = by === client ? pool : underWay.get(by)?.connection;
  if (!driver) throw new Error("the transaction is over");
  return driver.query({ name: nameStatement(text), text, values });
}

/** The first rows of a long table. How many is part of the statement: the way it is run hangs on it. */
export const atMost = (rows: number): Prisma.Sql => Prisma.raw(`LIMIT ${Math.trunc(rows)}`);

/** On which it is said that events happened; `listen.ts` hears it. */
export const CHANNEL = "cairn_events";

type UnderWay = Lane & { words: string[] };
const underWay = new WeakMap<Tx, UnderWay>();

/**
 * Says it on the channel once the transaction is in; what it rolls back is never said. A NOTIFY inside
 * would make every commit of the database wait for the one before it.
 */
export const sayAfter = (tx: Tx, words: readonly string[]): void => {
  underWay.get(tx)?.words.push(...words);
};

/**
 * One transaction: commits when `work` returns, rolls back when it throws. After `timeout` ms it takes no
 * more statements in SQL, and some seconds later Prisma ends it.
 */
export async function transaction<T>(
  work: (tx: Tx) => Promise<T>,
  timeout = TIMEOUT_MS,
): Promise<T> {
  const { pool, client } = kept();
  const lane: UnderWay = { connection: null, isTaken: false, words: [] };
  const close = () => {
    lane.connection = null;
  };
  const begin = async (tx: Tx) => {
    underWay.set(tx, lane);
    const late = setTimeout(close, timeout);
    try {
      return await work(tx);
    } finally {
      // What is still asked now would come after the end, and stand by itself.
      clearTimeout(late);
      close();
    }
  };
  const options = { timeout: timeout + GRACE_MS, maxWait: WAIT_MS };
  const value = await pool.lanes.run(lane, () => client.$transaction(begin, options));
  if (lane.words.length > 0) void say(lane.words);
  return value;
}

const unsaid: string[] = [];
let isSaying = false;

/**
 * Nobody waits for it: a page that missed it is only older than it could be. What happens while one
 * statement is under way goes out with the next.
 */
async function say(words: readonly string[]): Promise<void> {
  unsaid.push(...words);
  if (isSaying) return;
  isSaying = true;
  try {
    while (unsaid.length > 0) {
      const aloud = unsaid.splice(0);
      await rowsOf(db())`SELECT pg_notify(${CHANNEL}, word) FROM unnest(${aloud}::text[]) AS word`;
    }
  } catch {
    // The database is away, and with it those who listen.
  } finally {
    isSaying = false;
  }
}
