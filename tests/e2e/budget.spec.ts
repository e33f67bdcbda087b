// What each page makes a browser load: its scripts, gzipped as they are sent.
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { PAGES } from "../inventory/doors";
import { giveAdministration } from "../support/administrator";
import { dayIn, signUp } from "../support/journey";
import { openReviewOn, tellPlan } from "../support/told";

const MOST_BYTES = 170_000;

test("no page ships more than 170 kB of scripts", async ({ page }) => {
  const sizes = new Map<string, number>();
  const weights: { address: string; bytes: number }[] = [];
  const sizeOf = async (file: string): Promise<number> => {
    const known = sizes.get(file);
    if (known !== undefined) return known;
    const size = gzipSync(await (await page.request.get(file)).body()).length;
    sizes.set(file, size);
    return size;
  };
  const weigh = async (address: string): Promise<void> => {
    const html = await (await page.request.get(address)).text();
    // Those in script elements and those that the page's data names; not what old browsers get.
    const old = /src="([^"]+)"[^>]*nomodule/i.exec(html)?.[1];
    const files = new Set(html.match(/\/_next\/static\/chunks\/[^"\\?]+\.js/g));
    files.delete(old ?? "");
    let bytes = 0;
    for (const file of files) bytes += await sizeOf(file);
    expect.soft(files.size, address).toBeGreaterThan(3);
    expect.soft(bytes, address).toBeLessThanOrEqual(MOST_BYTES);
    weights.push({ address, bytes });
  };

  const addresses = Object.entries(PAGES).filter(
    ([address]) => !/_|\.svg$|styleguide/.test(address),
  );
  for (const [address, who] of addresses) {
    if (who === "anybody") await weigh(address.replace("[slug]", "junior-data-engineer"));
  }
  await giveAdministration(await signUp(page));
  const { plan, goal } = await tellPlan(page, dayIn("Europe/Berlin"));
  const review = await openReviewOn(page, plan, dayIn("Europe/Berlin"));
  for (const [address, who] of addresses) {
    if (who !== "anybody") {
      const ids = { "[planId]": plan, "[goalId]": goal, "[reviewId]": review };
      await weigh(address.replace(/\[\w+\]/g, (name) => ids[name as keyof typeof ids] ?? name));
    }
  }
  const heaviest = weights.sort((a, b) => b.bytes - a.bytes)[0];
  console.log(`scripts: at most ${heaviest?.bytes} bytes, on ${heaviest?.address}`);
});
