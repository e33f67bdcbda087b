// Knows the one connection pool. Everything in lib/db takes a `Db`: the pool or a transaction on it.
import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { settings } from "../settings";
import { Prisma, PrismaClient } from "./generated/client";

export type Tx = Prisma.TransactionClient;
export type Db = Tx;

// A name per SQL text lets PostgreSQL keep its plan; the bound keeps odd texts from piling up.
const names = new Map<string, string>();
const MOST_NAMES = 500;

function nameStatement(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES) return "";
  const name = createHash("sha1").update(sql).digest("base64url");
  names.set(sql, name);
  return name;
}

type Kept = { pool: pg.Pool; client: PrismaClient };

function connect(): Kept {
  const pool = new pg.Pool({
    connectionString: settings().databaseUrl,
    max: 10,
    connectionTimeoutMillis: 10_000,
  });
  // An idle connection that is cut is no failure: the pool opens another when one is asked for.
  pool.on("error", () => {});
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: ({ sql }) => nameStatement(sql),
    disposeExternalPool: true,
  });
  const transactionOptions = { maxWait: 10_000, timeout: 20_000 };
  return { pool, client: new PrismaClient({ adapter, transactionOptions }) };
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
 * Reads rows: rowsOf<Row>(db)`SELECT …`, with values and parts of statements set in. Outside a
 * transaction the driver is asked itself: the way there through Prisma takes longer than such a read.
 */
export const rowsOf =
  <Row>(from: Db) =>
  async (strings: TemplateStringsArray, ...set: readonly unknown[]): Promise<Row[]> => {
    const { pool, client } = kept();
    const statement = Prisma.sql(strings, ...set);
    if (from !== client) return from.$queryRaw<Row[]>(statement);
    const { text, values } = statement;
    return (await pool.query({ name: nameStatement(text), text, values })).rows as Row[];
  };

/** On which it is said that events happened; `listen.ts` hears it. */
export const CHANNEL = "cairn_events";

// A NOTIFY inside a transaction would make every commit of the database wait for the one before it.
const happened = new WeakMap<Tx, string[]>();

/** Says it on the channel once the transaction is in; what it rolls back is never said. */
export const sayAfter = (tx: Tx, words: readonly string[]): void => {
  happened.get(tx)?.push(...words);
};

/** One transaction: commits when `work` returns, rolls back when it throws. */
export async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const words: string[] = [];
  const value = await db().$transaction((tx) => {
    happened.set(tx, words);
    return work(tx);
  });
  if (words.length > 0) void say(words);
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
