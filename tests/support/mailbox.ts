// The mails that an app without a mail server writes beside its data.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every mail in a data directory, the oldest first. */
export function mailsIn(dataDir: string): string[] {
  const folder = path.join(dataDir, "mail");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8"));
}
