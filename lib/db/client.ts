// Knows the one connection pool. Everything in lib/db takes a `Db`: the pool or a transaction on it.
import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { settings } from "../settings";
import { type Prisma, PrismaClient } from "./generated/client";

export type Tx = Prisma.TransactionClient;
export type Db = Tx;

// A name per SQL text lets PostgreSQL keep its plan; the bound keeps odd texts from piling up.
const names = new Map<string, string>();
const MOST_NAMES = 500;

function nameStatement({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES) return "";
  const name = createHash("sha1").update(sql).digest("base64url");
  names.set(sql, name);
  return name;
}

function connect(): PrismaClient {
  const adapter = new PrismaPg(
    { connectionString: settings().databaseUrl, max: 10, connectionTimeoutMillis: 10_000 },
    { statementNameGenerator: nameStatement },
  );
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 20_000 } });
}

// Development reloads modules; the pool survives on the global object.
const kept = globalThis as { cairnDb?: PrismaClient };

/** The pool, opened on first use. */
export function db(): PrismaClient {
  kept.cairnDb ??= connect();
  return kept.cairnDb;
}

/** One transaction: commits when `work` returns, rolls back when it throws. */
export const transaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db().$transaction(work);
