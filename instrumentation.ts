// Runs once as the server starts: begins the jobs and the daily sweep, has demos ready, and keeps
// the connection's own address where limits can read it.
// Next hands on headers only, and those could have been written by anybody.
import type { IncomingMessage } from "node:http";

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { subscribe } = await import("node:diagnostics_channel");
    const { mend } = await import("./lib/web/unreadable");
    subscribe("http.server.request.start", (message) => {
      const { request } = message as { request: IncomingMessage };
      request.headers["x-cairn-peer"] = request.socket.remoteAddress ?? "unknown";
      mend(request);
    });
    const { keepJobs } = await import("./lib/services/jobs");
    const { clockNow } = await import("./lib/web/clock");
    const { beforeEnding } = await import("./lib/web/endings");
    beforeEnding(keepJobs(clockNow));
    if (process.env.NODE_ENV === "production") {
      const { sweepDaily } = await import("./lib/services/sweep");
      sweepDaily();
      const { hasDemo } = await import("./lib/services/demo/explore");
      const { keepPool } = await import("./lib/services/demo/pool");
      if (hasDemo()) keepPool(clockNow);
    }
  }
}
