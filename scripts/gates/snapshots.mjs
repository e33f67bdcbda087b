// The main pages on a day that never passes look as they did; `npm run snapshots` makes them anew.
import { journeys } from "../test/journeys.mjs";

const { passed, failed } = await journeys({ projects: ["snapshots"] });
console.log(`Pictures: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
