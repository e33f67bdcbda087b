// Knows where surprises are written down: one line of JSON each, on standard output.
import { pino } from "pino";

export const log = pino({ base: null });
