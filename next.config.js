// @ts-check
/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // A start must not depend on what only tests need; npm run check judges the rest.
  typescript: { tsconfigPath: "tsconfig.build.json" },
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "@prisma/adapter-pg", "graphile-worker"],
  // What is posted to the link of a digest, by a form or a mail program, has a door of its own: a
  // page only answers visits.
  rewrites: async () => ({
    beforeFiles: [
      {
        source: "/unsubscribe/:token",
        has: [{ type: "header", key: "content-type" }],
        destination: "/api/unsubscribe/:token",
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
  turbopack: { root: import.meta.dirname },
};
