import { expect, test } from "vitest";
import { GET as health } from "@/app/api/health/route";
import { isDatabaseAway } from "@/lib/web/api/failures";
import { log } from "@/lib/web/log";
import { call, expectProblem } from "../support/api";

// Nobody listens there: a database that is away, as the app would meet it.
Object.assign(process.env, {
  DATABASE_URL: "postgresql://cairn:cairn@127.0.0.1:9/cairn",
  CAIRN_EMBEDDED: "1",
  AUTH_SECRET: "-".repeat(32),
  APP_URL: "http://127.0.0.1:3000",
});
log.level = "silent";

test("without its database the API says so and when to come back", async () => {
  for (const as of [{ authorization: `Bearer cairn_${"a".repeat(43)}` }]) {
    const answer = await call("GET", "/plans", { as });
    const json = expectProblem(answer, 503, "server.unavailable");
    expect(answer.headers.get("retry-after")).toBe("5");
    expect(JSON.stringify(json)).not.toMatch(/127\.0\.0\.1|prisma|ECONN/i);
  }
  expectProblem(await call("GET", "/templates"), 503, "server.unavailable");
});

test("without its database the app is not healthy", async () => {
  const answer = await health();
  expect(answer.status).toBe(503);
});

test.each([
  ["a mistake of ours", new TypeError("x is not a function"), false],
  ["nothing at all", undefined, false],
  ["a refused connection", Object.assign(new Error("no"), { code: "ECONNREFUSED" }), true],
  ["one behind another", new Error("outer", { cause: { code: "57P01" } }), true],
  ["a cut line", new Error("Connection terminated unexpectedly"), true],
  ["a unique key", Object.assign(new Error("no"), { code: "P2002" }), false],
])("%s", (_, error, isAway) => {
  expect(isDatabaseAway(error)).toBe(isAway);
});
