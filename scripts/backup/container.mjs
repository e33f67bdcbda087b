// The backup file: a head that tells a whole file from a cut-off, altered or foreign one, then gzip.
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { Refusal } from "../refusal.mjs";

const MAGIC = "CAIRN-BACKUP";
const FORMAT = 1;
const HEAD = 256;

/**
 * Writes lines as a backup file, which appears under its name only once whole and on disk.
 * @param {string} file
 * @param {AsyncIterable<string>} text pieces, lines ended by \n
 * @returns {Promise<{ bytes: number }>}
 */
export async function writeBackup(file, text) {
  const part = `${file}.part`;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    await rm(part, { force: true });
    const made = await open(part, "wx", 0o600);
    await made.write(Buffer.alloc(HEAD, " "));
    await made.close();
    const hash = createHash("sha256");
    let bytes = 0;
    const measure = new Transform({
      transform(chunk, _encoding, done) {
        hash.update(chunk);
        bytes += chunk.length;
        done(null, chunk);
      },
    });
    const out = createWriteStream(part, { flags: "r+", start: HEAD });
    await pipeline(Readable.from(text), createGzip({ level: 6 }), measure, out);
    const head = JSON.stringify({ format: FORMAT, bytes, sha256: hash.digest("hex") });
    const handle = await open(part, "r+");
    const line = `${MAGIC} ${head}`.padEnd(HEAD - 1);
    await handle.write(`${line}\n`, 0);
    await handle.sync();
    await handle.close();
    await rename(part, file);
    return { bytes: bytes + HEAD };
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/**
 * Reads the whole file once and compares it with its head.
 * @param {string} file
 * @throws Refusal saying what is wrong with it
 */
export async function checkBackup(file) {
  const head = await readHead(file);
  const { size } = await stat(file);
  if (size !== HEAD + head.bytes) {
    const how = size < HEAD + head.bytes ? "is cut off" : "is longer than it was written";
    throw new Refusal(
      `${file} ${how}: ${size} bytes instead of ${HEAD + head.bytes}. Nothing was touched.`,
    );
  }
  const hash = createHash("sha256");
  await pipeline(createReadStream(file, { start: HEAD }), hash);
  if (hash.digest("hex") !== head.sha256) {
    throw new Refusal(
      `${file} was altered after it was written: its checksum differs. Nothing was touched.`,
    );
  }
}

async function readHead(file) {
  const handle = await open(file, "r").catch((error) => {
    throw new Refusal(`${file} cannot be read (${error.code}). Nothing was touched.`);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const text = buffer.toString("latin1", 0, bytesRead);
    const found = /^CAIRN-BACKUP (\{[^\n]*\}) *\n$/.exec(text);
    const head = found ? parse(found[1]) : null;
    const isWhole = Number.isInteger(head?.bytes) && /^[0-9a-f]{64}$/.test(head?.sha256);
    if (!isWhole) {
      const what = text.startsWith(MAGIC) ? "has a damaged head" : "is not a Cairn backup";
      throw new Refusal(`${file} ${what}. Nothing was touched.`);
    }
    if (head.format !== FORMAT) {
      throw new Refusal(
        `${file} was written by a newer Cairn (format ${head.format}). Nothing was touched.`,
      );
    }
    return head;
  } catch (error) {
    if (error.code === "EISDIR") throw new Refusal(`${file} is a directory. Nothing was touched.`);
    throw error;
  } finally {
    await handle.close();
  }
}

/** The lines of a checked file, one after the other. Only \n ends a line: texts hold other breaks. */
export async function* linesOf(file) {
  const input = createReadStream(file, { start: HEAD });
  const text = input.pipe(createGunzip()).setEncoding("utf8");
  input.on("error", (error) => text.destroy(error));
  let rest = "";
  for await (const chunk of text) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
