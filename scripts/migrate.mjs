// npm run migrate -- create NAME | deploy | status | drift
import { create, drift, status } from "./migrate/author.mjs";
import { copyBefore } from "./migrate/copy.mjs";
import { deploy } from "./migrate/deploy.mjs";
import { withDatabase } from "./postgres/with-database.mjs";
import { giveUp } from "./refusal.mjs";

const [verb, name = ""] = process.argv.slice(2);

const VERBS = {
  create: ({ url }) =>
    create(url, name).then((made) => console.log(made ? `Created ${made}.` : "No changes.")),
  deploy: async ({ url, postgres }) => {
    const before = postgres ? () => copyBefore(postgres) : undefined;
    const applied = await deploy(url, before ? { before } : {});
    console.log(applied.length === 0 ? "Nothing to apply." : `Applied ${applied.join(", ")}.`);
  },
  status: async ({ url }) => console.log(JSON.stringify(await status(url), null, 2)),
  drift: async ({ url }) => {
    const script = await drift(url);
    if (script === "") return console.log("Schema and migrations agree.");
    console.log(script);
    process.exitCode = 2;
  },
};

const run = VERBS[verb];
if (!run) {
  console.error("npm run migrate -- create NAME | deploy | status | drift");
  process.exit(64);
}
try {
  // Deploying may stop the server to copy its directory, so it wants it for itself.
  await withDatabase(process.env, { role: "migrate", share: verb !== "deploy" }, run);
} catch (error) {
  giveUp(error);
}
