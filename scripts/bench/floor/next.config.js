import path from "node:path";

// What Next itself costs: the floor that Cairn's figures stand on. Never part of the app.
export default {
  poweredByHeader: false,
  turbopack: { root: path.resolve(import.meta.dirname, "../../..") },
};
