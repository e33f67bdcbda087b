// What every page tells the browser: scripts of ours alone, nothing kept, nothing told elsewhere.
import { expect, test } from "@playwright/test";
import { signUp } from "../support/journey";

const PUBLIC = ["/", "/templates", "/templates/junior-data-engineer", "/sign-in"];
const MEMBERS = ["/today", "/plans", "/settings", "/no-such-page"];

test("a page runs its own scripts only, each with the nonce of this answer", async ({ page }) => {
  await signUp(page);
  const nonces = new Set<string>();
  for (const address of [...PUBLIC, ...MEMBERS]) {
    const answer = await page.request.get(address);
    const headers = answer.headers();
    const policy = headers["content-security-policy"] ?? "";
    const rules = new Map(
      policy.split("; ").map((rule) => [rule.split(" ", 1)[0], rule.split(" ").slice(1)]),
    );
    const [, nonce = ""] = /'nonce-([^']+)'/.exec(policy) ?? [];
    nonces.add(nonce);
    expect(rules.get("script-src"), address).toEqual([
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
    ]);
    expect(rules.get("object-src"), address).toEqual(["'none'"]);
    expect(rules.get("base-uri"), address).toEqual(["'none'"]);
    expect(rules.get("frame-ancestors"), address).toEqual(["'none'"]);
    const scripts = [...(await answer.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length, address).toBeGreaterThan(0);
    for (const tag of scripts) expect(tag, address).toContain(`nonce="${nonce}"`);
  }
  expect(nonces.size, "each answer has a nonce of its own").toBe(PUBLIC.length + MEMBERS.length);
});

test("nothing says what serves it or where one comes from; what is hers is kept nowhere", async ({
  page,
}) => {
  await signUp(page);
  for (const address of [...PUBLIC, ...MEMBERS, "/api/v1/plans", "/api/health"]) {
    const headers = (await page.request.get(address)).headers();
    expect(headers["x-powered-by"], address).toBeUndefined();
    expect(headers["referrer-policy"], address).toBe("same-origin");
    expect(headers["x-content-type-options"], address).toBe("nosniff");
  }
  for (const address of [...MEMBERS, "/api/v1/plans"]) {
    const kept = (await page.request.get(address)).headers()["cache-control"] ?? "";
    expect(kept, address).toContain("private");
    expect(kept, address).toContain("no-store");
  }
});
