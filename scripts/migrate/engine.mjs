// Prisma's own schema engine as WASM on a plain connection: no binary, no download.
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { schemaFiles } from "./history.mjs";

const require = createRequire(import.meta.url);
const CHAR = 18;
const TEXT = 25;

/**
 * Runs work with an engine on a database, everything on one connection, and closes it.
 * @template T
 * @param {string} databaseUrl
 * @param {(engine: any, client: import("pg").PoolClient) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withEngine(databaseUrl, work) {
  const bg = await engineModule();
  const config = configOf(databaseUrl);
  const { pool, client } = await oneConnection(config);
  try {
    const factory = new PrismaPg(config);
    factory.connect = async () => adapted(await new PrismaPg(pool).connect());
    factory.connectToShadowDb = () => shadow(config, client);
    const adapter = bindMigrationAwareSqlAdapterFactory(factory);
    const engine = await bg.SchemaEngine.new(
      { datamodels: await schemaFiles() },
      () => {},
      adapter,
    );
    try {
      return await work(engine, client);
    } finally {
      engine.free();
    }
  } finally {
    client.release(true);
    await pool.end();
  }
}

let loaded;

function engineModule() {
  loaded ??= load();
  return loaded;
}

async function load() {
  const bgPath = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bg = await import(bgPath);
  // Its lock has a timer of ten seconds that it never takes back; nothing should wait for that.
  const timer = Object.keys(bg).find((name) => name.startsWith("__wbg_setTimeout_")) ?? "";
  const imports = {
    ...bg,
    [timer]: (call, milliseconds) => setTimeout(call, milliseconds >>> 0).unref(),
  };
  const bytes = await readFile(path.join(path.dirname(bgPath), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": imports });
  bg.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bg;
}

// Discrete fields: a connection string's database would win over the shadow's.
function configOf(databaseUrl) {
  const url = new URL(databaseUrl);
  const tls = url.searchParams.get("sslmode");
  return {
    host: url.searchParams.get("host") ?? url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    ...(tls && tls !== "disable" && { ssl: { rejectUnauthorized: tls.startsWith("verify") } }),
  };
}

// One client behind the pool, so that a BEGIN holds for everything the engine does.
async function oneConnection(config) {
  const pool = new pg.Pool({
    ...config,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 15_000,
  });
  pool.on("error", () => {});
  const client = await pool.connect();
  client.on("error", () => {});
  pool.query = (...args) => client.query(...args);
  return { pool, client };
}

async function shadow(config, main) {
  const database = `cairn_shadow_${randomUUID().replaceAll("-", "")}`;
  await main.query(`CREATE DATABASE "${database}"`);
  const { pool, client } = await oneConnection({ ...config, database });
  const adapter = adapted(await new PrismaPg(pool).connect());
  adapter.dispose = async () => {
    client.release(true);
    await pool.end();
    await main.query(`DROP DATABASE IF EXISTS "${database}"`);
  };
  return adapter;
}

/**
 * The adapter with two repairs: it splits scripts at every semicolon, and it refuses PostgreSQL's
 * one-byte type "char", of which the catalogs are full.
 */
function adapted(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const wasChar = Symbol("char");
  adapter.executeScript = async (script) => {
    await adapter
      .underlyingDriver()
      .query(script)
      .catch((error) => adapter.onError(error));
  };
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    query[wasChar] = result.fields.map((field) => field.dataTypeID === CHAR);
    for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const columnTypes = result.columnTypes.map((type, i) =>
      query[wasChar]?.[i] ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return adapter;
}
