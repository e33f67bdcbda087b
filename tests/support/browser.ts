export { findBrowser } from "../../scripts/test/browser.mjs";
