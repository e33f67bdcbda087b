// npm run verify-review -- FILE: computes the seal of a downloaded review again, with nothing but Node.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/**
 * The canonical form: JSON in UTF-8 without spaces, the keys of every object in the order of their
 * UTF-16 code units, lists as they are, numbers and text as JSON.stringify writes them.
 * @param {unknown} value
 * @returns {string}
 */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${fields.join(",")}}`;
}

/** SHA-256 in hexadecimal, over the canonical form. @param {unknown} form */
export const sealOf = (form) => createHash("sha256").update(canonical(form), "utf8").digest("hex");

/**
 * @param {string} text of the file
 * @returns {{ is: "sealed" | "changed" | "unreadable", words: string }}
 */
export function judge(text) {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    file = null;
  }
  if (
    file?.format !== "cairn-sealed-review" ||
    typeof file.form !== "object" ||
    file.form === null
  ) {
    const words = "This is no review as Cairn downloads it once it is signed (JSON).";
    return { is: "unreadable", words };
  }
  const seal = sealOf(file.form);
  if (seal !== file.sha256) {
    const words = `Changed since it was signed.\n  says      ${file.sha256}\n  computed  ${seal}`;
    return { is: "changed", words };
  }
  const { period, signatures = [] } = file.form;
  const signed = signatures.map(({ part, personId, at }) => `  ${part} ${personId} ${at}`);
  const words = [`As it was signed, ${period?.from} to ${period?.to}.`, `  ${seal}`, ...signed];
  return { is: "sealed", words: words.join("\n") };
}

const CODES = { sealed: 0, changed: 1, unreadable: 64 };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file] = process.argv.slice(2);
  if (file === undefined) {
    console.error("npm run verify-review -- FILE");
    process.exit(64);
  }
  try {
    const { is, words } = judge(await readFile(file, "utf8"));
    (is === "sealed" ? console.log : console.error)(words);
    process.exitCode = CODES[is];
  } catch (error) {
    console.error(`${file} cannot be read: ${error.message}`);
    process.exitCode = 64;
  }
}
