// Every page × light and dark × 360 and 1280 px × empty and full: axe finds nothing, nothing scrolls
// sideways from 320 to 1920 px.
import { inBrowser } from "./support/in-browser.mjs";

await inBrowser("looks");
