// Fills a migrated database with what it needs before serving: the templates, and a sweep.
import { db } from "@/lib/db/client";
import { seedTemplates } from "@/lib/services/seed";
import { sweep } from "@/lib/services/sweep";
import { readTemplates } from "@/seeds/read-templates";

try {
  const published = await seedTemplates(readTemplates());
  for (const { key, version } of published) console.log(`Template ${key}, version ${version}.`);
  await sweep(new Date());
} finally {
  await db().$disconnect();
}
