// npm run backup [FILE]: one file with everything the database holds, of one moment, while it runs.
import path from "node:path";
import { writeBackup } from "./backup/container.mjs";
import { backupLines } from "./backup/rows.mjs";
import { connect } from "./postgres/connect.mjs";
import { withDatabase } from "./postgres/with-database.mjs";
import { giveUp } from "./refusal.mjs";

const [given] = process.argv.slice(2);

try {
  await withDatabase(process.env, { role: "backup", share: true }, async ({ url, dataDir }) => {
    const now = new Date();
    const name = `cairn-${now.toISOString().slice(0, 19).replaceAll(":", "-")}.backup`;
    const file = given
      ? path.resolve(process.env.INIT_CWD ?? ".", given)
      : path.join(dataDir, "backups", name);
    const client = await connect(url);
    try {
      const { bytes } = await writeBackup(file, backupLines(client, now));
      console.log(`Wrote ${file} (${(bytes / 1_000_000).toFixed(1)} MB).`);
    } finally {
      await client.end();
    }
  });
} catch (error) {
  giveUp(error);
}
