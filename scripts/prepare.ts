// Fills a migrated database with what it needs before serving: jobs, the templates, and a sweep.
import { db } from "@/lib/db/client";
import { prepareJobs } from "@/lib/services/jobs";
import { seedTemplates } from "@/lib/services/seed";
import { sweep } from "@/lib/services/sweep";
import { readTemplates } from "@/seeds/read-templates";

try {
  await prepareJobs();
  const published = await seedTemplates(readTemplates());
  for (const { key, version } of published) console.log(`Template ${key}, version ${version}.`);
  await sweep(new Date());
} finally {
  await db().$disconnect();
}
