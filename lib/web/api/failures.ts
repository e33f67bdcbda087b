// Knows a database that is away from a mistake of ours.

const AWAY = new Set([
  // Prisma: cannot reach, timed out reaching, connection closed, no free connection.
  ..."P1001 P1002 P1008 P1017 P2024".split(" "),
  // The system: nobody listens there, the line was cut, no such socket.
  ..."ECONNREFUSED ECONNRESET EPIPE ENOENT ETIMEDOUT".split(" "),
  // PostgreSQL: shut down, starting up, connections exhausted, connection failures.
  ..."57P01 57P02 57P03 53300 08000 08001 08003 08006".split(" "),
]);
const CAUSES = ["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"];
const WORDS =
  /connection (terminated|timeout|error)|terminating connection|unable to start a transaction|timeout exceeded when trying to connect/i;

/** True when the error, or what caused it, says that the database cannot be asked just now. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const { code, originalCode, kind, message, cause, meta } = error as Record<string, unknown>;
  if ([code, originalCode].some((each) => typeof each === "string" && AWAY.has(each))) return true;
  if (typeof kind === "string" && CAUSES.includes(kind)) return true;
  if (typeof message === "string" && WORDS.test(message)) return true;
  if (isDatabaseAway(cause, depth + 1)) return true;
  const inner = (meta as Record<string, unknown> | undefined)?.driverAdapterError;
  return isDatabaseAway(inner, depth + 1);
}
