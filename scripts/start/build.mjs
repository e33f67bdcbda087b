// Makes what is made from the sources: the database client and the built app.
import { bin, must } from "./run.mjs";
import { say, took } from "./say.mjs";
import { hashOf, makeOnce } from "./stamp.mjs";

const CLIENT = ["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"];
const APP = [
  ...["app", "components", "lib", "public", "seeds", "prisma/schema", "scripts/settings.mjs"],
  ...[
    "proxy.ts",
    "instrumentation.ts",
    "next.config.js",
    "postcss.config.mjs",
    "tsconfig.json",
    "tsconfig.build.json",
  ],
  ...["package.json", "package-lock.json"],
];

/** Generates the database client where its schema changed. */
export async function generate() {
  await makeOnce("lib/db/generated/.stamp", await hashOf(CLIENT), () =>
    must("Generating the database client", bin("prisma/build/index.js", "generate"), {
      quiet: true,
    }),
  );
}

/** Builds the app where its sources changed. @param {Record<string, string>} env */
export async function build(env) {
  const open = Object.entries(process.env).filter(([name]) => name.startsWith("NEXT_PUBLIC_"));
  const since = performance.now();
  const made = await makeOnce(
    ".next/cairn.stamp",
    await hashOf(APP, open.flat().map(String)),
    () => {
      say("Building …");
      return must("Building", bin("next/dist/bin/next", "build"), {
        env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
        quiet: true,
      });
    },
  );
  if (made) say(`Built in ${took(since)}.`);
}
