import { beforeEach, describe, expect, test, vi } from "vitest";

const BASE = "http://127.0.0.1:3000";

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllEnvs();
  vi.stubEnv("DATABASE_URL", "postgresql://cairn:x@127.0.0.1:1/cairn");
  vi.stubEnv("AUTH_SECRET", "-".repeat(32));
  vi.stubEnv("APP_URL", BASE);
  vi.stubEnv("CAIRN_EMBEDDED", "1");
});

describe("where a request comes from", () => {
  async function addressWith(proxies: string, headers: Record<string, string>) {
    vi.stubEnv("TRUST_PROXY", proxies);
    const { clientAddress } = await import("@/lib/web/client-address");
    return clientAddress(new Headers({ "x-cairn-peer": "10.0.0.1", ...headers }));
  }

  test.each([
    ["0", "6.6.6.6", "10.0.0.1"],
    ["1", "6.6.6.6, 203.0.113.7", "203.0.113.7"],
    ["2", "6.6.6.6, 203.0.113.7, 10.0.0.2", "203.0.113.7"],
    ["2", "203.0.113.7", "10.0.0.1"],
    ["1", "", "10.0.0.1"],
  ])("with %s proxies in front, %j is %s", async (proxies, forwarded, address) => {
    expect(await addressWith(proxies, { "x-forwarded-for": forwarded })).toBe(address);
  });
});

describe("the outer door", () => {
  type Sent = { path?: string; method?: string; headers?: Record<string, string>; body?: BodyInit };

  async function knock({ path = "/sign-up", method = "POST", headers = {}, body }: Sent) {
    const { refuseAtDoor } = await import("@/lib/web/outer-door");
    const request = new Request(BASE + path, { method, headers, ...(body && { body }) });
    return (await refuseAtDoor(request))?.status ?? "open";
  }
  const own = { origin: BASE };
  const form = (fields: Record<string, string> = { name: "Runa" }) => {
    const made = new FormData();
    for (const [name, value] of Object.entries(fields)) made.append(name, value);
    return made;
  };

  test("lets mail programs end digests, and opens nothing else for it", async () => {
    const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
    expect(await knock({ path: "/unsubscribe/abc_-1", body })).toBe("open");
    for (const path of ["/unsubscribe", "/unsubscribe/a/b", "/unsubscribed/a"]) {
      expect(await knock({ path, body })).toBe(403);
    }
  });

  test("lets in a form of our own, and every reading", async () => {
    expect(await knock({ headers: own, body: form() })).toBe("open");
    expect(await knock({ method: "GET" })).toBe("open");
  });

  test.each([
    {},
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://127.0.0.1:3001" },
    { origin: BASE, "sec-fetch-site": "cross-site" },
  ])("refuses a form with %j", async (headers) => {
    expect(await knock({ headers, body: form() })).toBe(403);
  });

  test("takes any loopback name on the embedded default, and none elsewhere", async () => {
    const headers = { origin: "http://localhost:3000" };
    expect(await knock({ headers, body: form() })).toBe("open");
    vi.resetModules();
    vi.stubEnv("CAIRN_EMBEDDED", "0");
    expect(await knock({ headers, body: form() })).toBe(403);
  });

  test("leaves the API to judge its own callers", async () => {
    expect(await knock({ path: "/api/v1/plans", body: "{}" })).toBe("open");
  });

  test("refuses what no form holds", async () => {
    const headers = { ...own, "content-length": "600000" };
    expect(await knock({ headers, body: form() })).toBe(413);
  });

  test.each([
    ["multipart/form-data", "x"],
    ["multipart/form-data; boundary=x", "--y nonsense"],
  ])("refuses a form that cannot be read (%s)", async (type, body) => {
    expect(await knock({ headers: { ...own, "content-type": type }, body })).toBe(400);
  });

  test("takes from scripts what our forms send, and nothing else", async () => {
    const headers = { ...own, "next-action": "00" };
    const sent = { "0": '[{"is":"fresh"},"$K1"]', "1_name": "Runa" };
    expect(await knock({ headers, body: form(sent) })).toBe("open");
    expect(await knock({ headers, body: form({ "0": "{{{" }) })).toBe(400);
    expect(await knock({ headers, body: form({ "0": '["a","b"]' }) })).toBe(400);
    expect(await knock({ headers, body: "[]" })).toBe(400);
  });
});
