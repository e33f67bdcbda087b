// Measures how many requests a second an address takes: ten connections, warm, the median of three.
import { readFileSync } from "node:fs";
import autocannon from "autocannon";

const CONNECTIONS = 10;
const RUNS = 3;

/**
 * @typedef {{ method?: string, path: string, headers?: Record<string, string>, body?: string }} Asked
 * @typedef {{ perSecond: number, cpuMs: number }} Speed `cpuMs`: processor time of server and
 *   database a request, which other work on the machine disturbs less
 * @param {string} url
 * @param {() => Asked} next the next request
 * @param {{ seconds: number, pids: () => number[] }} how
 * @returns {Promise<Speed>}
 * @throws Error when an answer was no success
 */
export async function measure(url, next, { seconds, pids }) {
  await once(url, next, Math.min(3, seconds));
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const before = cpuOf(pids());
    const { requests, duration } = await once(url, next, seconds);
    const cpuMs = (cpuOf(pids()) - before) / requests.total;
    runs.push({ perSecond: requests.total / duration, cpuMs });
  }
  const middle = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[RUNS >> 1] ?? 0;
  return { perSecond: middle("perSecond"), cpuMs: middle("cpuMs") };
}

// In ticks of a hundredth of a second, as Linux counts. Connections stay, so nothing is lost.
function cpuOf(pids) {
  return pids.reduce((sum, pid) => {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return sum + 10 * (Number(fields[11]) + Number(fields[12]));
  }, 0);
}

async function once(url, next, duration) {
  // It asks the database, so it waits its turn behind what the last run left under way.
  await fetch(`${url}/api/health`);
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration,
    requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
  });
  // A run ends with requests under way; whoever asks for the same again is told that it is done.
  const again = Math.min(result.statusCodeStats?.["409"]?.count ?? 0, CONNECTIONS);
  const bad = result.non2xx - again + result.errors + result.timeouts;
  if (bad > 0) {
    const { path } = next();
    const codes = JSON.stringify(result.statusCodeStats ?? {});
    throw new Error(`${bad} answers of ${path} were no success: ${codes}`);
  }
  return result;
}
