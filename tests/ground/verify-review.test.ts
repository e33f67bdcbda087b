import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "@/lib/domain/canonical";
import { canonical, judge, sealOf } from "../../scripts/verify-review.mjs";
import { temporary } from "../support/ground";

const form = {
  format: "cairn-review",
  period: { from: "2026-02-01", to: "2026-03-15" },
  self: { text: "Zoë’s 1 and a half: “fine”\n" },
  signatures: [{ part: "self", personId: "p", at: "2026-03-15T10:00:00.000Z" }],
};
const file = (changes = {}) => ({
  format: "cairn-sealed-review",
  sha256: sealOf(form),
  form,
  addenda: [],
  ...changes,
});
const judged = (content: unknown) => judge(JSON.stringify(content)).is;

describe("the seal of a downloaded review", () => {
  test("is computed by the script as Cairn does", () => {
    // Keys that look like numbers have an order of their own in objects; no review has any.
    const key = fc.string().filter((text) => !/^\d+$/.test(text) && text !== "__proto__");
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constant(null),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(key, tie("tree"), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(canonical(value)).toBe(canonicalJson(value));
      }),
    );
  });

  test("fits, whatever the order of keys, and an addendum changes nothing", () => {
    const turned = Object.fromEntries(Object.entries(form).reverse());
    expect(judged(file())).toBe("sealed");
    expect(judged(file({ form: turned, addenda: [{ text: "More" }] }))).toBe("sealed");
  });

  test("does not fit another word, and nothing else passes for a review", () => {
    expect(judged(file({ form: { ...form, self: { text: "Other" } } }))).toBe("changed");
    expect(judged(file({ sha256: "0" }))).toBe("changed");
    for (const other of [null, [], {}, { form }, file({ form: null })]) {
      expect(judged(other)).toBe("unreadable");
    }
    expect(judge("{").is).toBe("unreadable");
  });

  test("is told on the command line, by words and exit code", async () => {
    const folder = await temporary();
    const run = async (name: string, content: string) => {
      const at = path.join(folder, name);
      await writeFile(at, content);
      const script = path.resolve("scripts/verify-review.mjs");
      return promisify(execFile)(process.execPath, [script, at]).then(
        ({ stdout }) => [0, stdout],
        (error) => [error.code, error.stderr],
      );
    };
    expect(await run("good.json", JSON.stringify(file()))).toEqual([
      0,
      expect.stringContaining("As it was signed, 2026-02-01 to 2026-03-15."),
    ]);
    const [code, words] = await run("bad.json", JSON.stringify(file({ sha256: "0" })));
    expect([code, words]).toEqual([1, expect.stringContaining("Changed since it was signed.")]);
    expect((await run("none.json", "Hello"))[0]).toBe(64);
  });
});
