// Every door that is built is known, and signed out it opens no further than its row says.
import { type APIRequestContext, expect, test } from "@playwright/test";
import { ACTIONS } from "../inventory/actions";
import { type BuiltAction, builtActions, builtAddresses } from "../inventory/built";
import { PAGES, PLAIN_FORMS, ROUTES } from "../inventory/doors";

const ID = "00000000-0000-4000-8000-000000000000";
const SAMPLES: Record<string, string> = { slug: "junior-data-engineer", "...nextauth": "session" };

/** An address with something in place of each parameter. */
const filled = (address: string) =>
  address
    .replace("/[[...unknown]]", "/no-such-thing")
    .replace(/\[([^\]]+)\]/g, (_, name: string) => SAMPLES[name] ?? ID);

const isOfAnybody = ([, who]: [string, unknown]) => who === "anybody";
const inner = Object.entries(PAGES).filter((row) => !isOfAnybody(row));
const outer = Object.entries(PAGES).filter(isOfAnybody);
const methods = Object.entries(ROUTES).flatMap(([address, row]) =>
  Object.entries(row).map(([method, who]) => ({ address, method, who })),
);
/** They answer a browser, not a program. */
const isForm = ({ address }: { address: string }) => PLAIN_FORMS.has(address);

test("every page and route that is built has its row, and every row its door", () => {
  const { pages, routes } = builtAddresses();
  expect(pages).toEqual(Object.keys(PAGES).sort());
  expect(routes).toEqual(Object.keys(ROUTES).sort());
});

test("every action that is built has its row, and every row its door", () => {
  const built = builtActions().map(({ file, name }) => `${file} ${name}`);
  const rows = Object.entries(ACTIONS).flatMap(([file, actions]) =>
    Object.keys(actions).map((name) => `lib/actions/${file}.ts ${name}`),
  );
  expect(built.sort()).toEqual(rows.sort());
});

test("signed out, a member's page leads to the sign-in page and back after", async ({
  request,
}) => {
  for (const [address] of inner) {
    const asked = filled(address);
    const answer = await request.get(asked, { maxRedirects: 0 });
    expect.soft(answer.status(), asked).toBe(307);
    const next = new URL(answer.headers().location ?? "", "http://cairn");
    expect.soft(next.pathname, asked).toBe("/sign-in");
    expect.soft(next.searchParams.get("next")).toBe(asked);
  }
});

test("signed out, a public page asks nobody to sign in", async ({ request }) => {
  for (const [address] of outer.filter(([name]) => !name.startsWith("/_"))) {
    const answer = await request.get(filled(address), { maxRedirects: 0 });
    expect.soft([200, 404], address).toContain(answer.status());
  }
});

test("signed out, the API answers what is public and says 401 to the rest", async ({
  request,
  baseURL,
}) => {
  const headers = { origin: new URL(baseURL ?? "").origin };
  for (const { address, method, who } of methods.filter((it) => !isForm(it))) {
    const answer = await request.fetch(filled(address), { method, headers });
    const asked = `${method} ${address}`;
    // A link that nobody was given leads nowhere, for everybody alike.
    const open = address.includes("[token]") ? 404 : 200;
    expect.soft(answer.status(), asked).toBe(who === "anybody" ? open : 401);
    if (who === "anybody") continue;
    expect.soft(answer.headers()["content-type"], asked).toBe("application/problem+json");
    expect.soft(await answer.json(), asked).toMatchObject({ code: "session.none" });
  }
});

test("signed out, a plain form leads to the sign-in page and back to its page", async ({
  request,
  baseURL,
}) => {
  const home = baseURL ?? "";
  const forms = methods.filter(isForm);
  expect(forms.length).toBeGreaterThan(0);
  for (const { address, method } of forms) {
    const from = { origin: new URL(home).origin, referer: `${home}/plans/${ID}?show=open` };
    const sent = { method, form: { goalId: ID }, maxRedirects: 0 };
    const answer = await request.fetch(address, { ...sent, headers: from });
    expect.soft(answer.status(), address).toBe(303);
    const next = encodeURIComponent(`/plans/${ID}?show=open`);
    expect.soft(answer.headers().location, address).toBe(`/sign-in?next=${next}`);
    const elsewhere = {
      origin: "https://elsewhere.example",
      referer: "https://elsewhere.example/",
    };
    const away = await request.fetch(address, { ...sent, headers: elsewhere });
    expect.soft(away.status(), address).toBe(403);
  }
});

/** Posts to an action as the browser does. */
const post = (request: APIRequestContext, { id, page }: BuiltAction, origin?: string) =>
  request.post(filled(page), {
    headers: { "next-action": id, accept: "text/x-component", ...(origin && { origin }) },
    multipart: { "0": '[{"is":"fresh"},"$K1"]', _1_planId: ID, _1_goalId: ID },
    maxRedirects: 0,
  });

test("an action posted from nowhere or elsewhere is turned away", async ({ request }) => {
  for (const action of builtActions()) {
    expect.soft((await post(request, action)).status(), action.name).toBe(403);
    const elsewhere = await post(request, action, "https://elsewhere.example");
    expect.soft(elsewhere.status(), action.name).toBe(403);
  }
});

test("signed out, a member's action is refused, and what was typed is not lost", async ({
  request,
  baseURL,
}) => {
  for (const action of builtActions()) {
    const { file, name } = action;
    if (ACTIONS[file.replace(/^lib\/actions\/|\.ts$/g, "")]?.[name] === "anybody") continue;
    const answer = await post(request, action, new URL(baseURL ?? "").origin);
    expect.soft(await answer.text(), name).toContain('"code":"session.none"');
  }
});
