// A page on paper: A4 from a dark screen, with what stands on it and nothing to press.
import { expect, type Page } from "@playwright/test";

/** A4 less its margins of 16 mm, at 96 dots an inch. */
const WIDTH = 673;

/** Shows the page as it would be printed; what is pressed, searched or typed into is not on it. */
export async function onPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height: 900 });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const role of ["navigation", "button", "textbox", "combobox", "dialog", "menu"] as const) {
    await expect(page.getByRole(role).filter({ visible: true }), `a ${role} on paper`).toHaveCount(
      0,
    );
  }
  const { paper, ink, isTooWide } = await page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
    const light = (color: string): number => {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data[1] as number;
    };
    const { backgroundColor } = getComputedStyle(document.documentElement);
    const { color } = getComputedStyle(document.body);
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      paper: light(backgroundColor),
      ink: light(color),
      isTooWide: scrollWidth > clientWidth,
    };
  });
  expect(paper, "paper is white").toBe(255);
  expect(ink, "ink is dark").toBeLessThan(64);
  expect(isTooWide, "wider than the paper").toBe(false);
}
