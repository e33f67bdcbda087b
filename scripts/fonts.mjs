// npm run fonts: makes app/fonts from the font packages. Cairn writes in the weights 400 to 600 alone;
// without the others the letters look the same and come in two thirds of the bytes.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";
import { root } from "./start/run.mjs";
import { say } from "./start/say.mjs";

const VOICES = ["geist", "newsreader"];
const WEIGHTS = { wght: { min: 400, max: 600 } };
const to = path.join(root, "app/fonts");

await mkdir(to, { recursive: true });
for (const voice of VOICES) {
  const from = path.join(root, "node_modules/@fontsource-variable", voice);
  const whole = await readFile(path.join(from, `files/${voice}-latin-wght-normal.woff2`));
  const kept = await subsetFont(whole, "", {
    keepAllGlyphs: true,
    targetFormat: "woff2",
    variationAxes: WEIGHTS,
  });
  await writeFile(path.join(to, `${voice}.woff2`), kept);
  await copyFile(path.join(from, "LICENSE"), path.join(to, `${voice}.LICENSE.txt`));
  say(`${voice}: ${kept.length} of ${whole.length} bytes`);
}
