// Runs once as the server starts: keeps the connection's own address where limits can read it.
// Next passes on headers only, and those could be anybody's.

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { subscribe } = await import("node:diagnostics_channel");
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: import("node:http").IncomingMessage };
    request.headers["x-cairn-peer"] = request.socket.remoteAddress ?? "unknown";
  });
}
