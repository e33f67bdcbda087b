// npm run restore FILE: puts back what a backup holds, or says why not and changes nothing.
import path from "node:path";
import { examine, load } from "./backup/load.mjs";
import { copyBefore } from "./migrate/copy.mjs";
import { withDatabase } from "./postgres/with-database.mjs";
import { giveUp, Refusal } from "./refusal.mjs";

const [given] = process.argv.slice(2);

try {
  if (!given) throw new Refusal("npm run restore FILE");
  const file = path.resolve(process.env.INIT_CWD ?? ".", given);
  const about = await examine(file);
  await withDatabase(process.env, { role: "restore", share: false }, async ({ url, postgres }) => {
    if (postgres) console.log(`The database as it was is kept in ${await copyBefore(postgres)}.`);
    const { rows } = await load(url, file, about);
    console.log(`Restored ${rows} rows of ${about.at}.`);
  });
} catch (error) {
  giveUp(error);
}
