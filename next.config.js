// @ts-check
/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // A start must not depend on what only tests need; npm run check judges the rest.
  typescript: { tsconfigPath: "tsconfig.build.json" },
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "@prisma/adapter-pg", "graphile-worker"],
  turbopack: { root: import.meta.dirname },
};
