import { describe, expect, test } from "vitest";
import { PEER_HEADER } from "@/lib/web/client-address";
import { LIMITS } from "@/lib/web/limits";
import { formOf, readForm, withFiles } from "@/lib/web/read-form";
import { countGuess, isSharedPath, refuseGuesser } from "@/lib/web/shared-door";

import { testDatabase } from "../support/database";

await testDatabase();

const from = (address: string) => new Headers({ [PEER_HEADER]: address });

describe("the door of shared pages", () => {
  test.each([
    ["/shared/abc", true],
    ["/shared", true],
    ["/sharedness", false],
    ["/plans/shared", false],
  ])("%s is one: %s", (path, isOne) => {
    expect(isSharedPath(path)).toBe(isOne);
  });

  test("turns away who guessed too often, says for how long, and nobody else", async () => {
    const guesser = from("192.0.2.7");
    for (let guess = 0; guess < LIMITS.guess.points; guess += 1) {
      expect(await refuseGuesser(guesser)).toBeNull();
      await countGuess(guesser);
    }
    const refused = await refuseGuesser(guesser);
    expect(refused?.status).toBe(429);
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refuseGuesser(from("192.0.2.8"))).toBeNull();
  });

  test("looking costs nothing: only links that open nothing are counted", async () => {
    const reader = from("192.0.2.9");
    for (let look = 0; look < LIMITS.guess.points * 2; look += 1) {
      expect(await refuseGuesser(reader)).toBeNull();
    }
  });
});

describe("a chosen file", () => {
  const form = (file: File | string, text = "typed") => {
    const data = new FormData();
    data.set("text", text);
    data.set("file", file);
    return data;
  };
  const read = async (data: FormData) => readForm(await withFiles(data, { file: "text" })).json;

  test("stands for the text field", async () => {
    expect(await read(form(new File(["key: x"], "x.yaml")))).toEqual({ text: "key: x" });
  });

  test("that is empty, as browsers send it where none was chosen, leaves what was typed", async () => {
    expect(await read(form(new File([], "")))).toEqual({ text: "typed" });
  });

  test("is no text that somebody sends under its name", async () => {
    expect(await read(form("not a file"))).toEqual({ text: "typed" });
    expect(await read(formOf("not a form"))).toEqual({});
  });
});
