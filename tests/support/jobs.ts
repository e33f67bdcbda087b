// A process that does nothing but jobs, to be killed by tests; its settings come with it.
import { keepJobs } from "@/lib/services/jobs";
import { beforeEnding } from "@/lib/web/endings";

process.once("SIGTERM", () => process.exit(0));
beforeEnding(keepJobs(() => new Date()));
