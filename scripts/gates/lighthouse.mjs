// Lighthouse on the main pages, as npm run lighthouse.
import "../lighthouse.mjs";
