// @ts-check
/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "@prisma/adapter-pg"],
  turbopack: { root: import.meta.dirname },
};
