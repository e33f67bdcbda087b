// Knows whether Cairn can work: it answers, and so does its database.
import { askAnything } from "../db/health";

const PATIENCE_MS = 3_000;

/** False when the database is away, or takes longer than three seconds to say anything. */
export async function isHealthy(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const asked = askAnything().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([asked, waited]);
  } finally {
    clearTimeout(timer);
  }
}
