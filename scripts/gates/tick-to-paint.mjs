// A tick stands on the screen within 100 ms of the click.
import { inBrowser } from "./support/in-browser.mjs";

await inBrowser("tick-to-paint");
