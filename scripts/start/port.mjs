// Makes sure that the address is free before anything is started for it.
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { Refusal } from "../refusal.mjs";

const PATIENCE_MS = 5000;

/**
 * Waits a little for a server that is just ending.
 * @param {{ host: string, port: number }} settings
 * @throws Refusal saying whether address or port is the trouble
 */
export async function freeAddress({ host, port }) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const code = await tryOut(host, port);
    if (code === null) return;
    if (code !== "EADDRINUSE")
      throw new Refusal(`${WORDS[code] ?? code} (HOST=${host}, PORT=${port}).`);
    if (Date.now() > deadline) {
      throw new Refusal(
        `Port ${port} on ${host} is taken by another program: stop that, or start with another PORT, for example PORT=${port + 1} npm start.`,
      );
    }
    await wait(200);
  }
}

const WORDS = {
  EACCES: "This port may not be used by this user; take one from 1024 up",
  EADDRNOTAVAIL: "HOST is not an address of this machine",
  ENOTFOUND: "HOST is not known as a name here",
};

function tryOut(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on("error", (error) => resolve(error.code));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}
