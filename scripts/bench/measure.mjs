// Measures how many requests a second addresses take: ten connections, warm, in rounds. In each round
// every address has its second, so that what the machine does meanwhile befalls all of them alike.
import { readFileSync } from "node:fs";
import autocannon from "autocannon";

const CONNECTIONS = 10;
// Each walker asks once before it counts: what is measured is a look like most looks. How fast the
// first looks were is told beside it.
const FIRST_REQUESTS = 200;
const WARM_REQUESTS = 100;

/**
 * @typedef {{ method?: string, path: string, headers?: Record<string, string>, body?: string }} Asked
 * @typedef {{ perSecond: number[], cpuMs: number[], first: number }} Speed a figure a round; `cpuMs`:
 *   processor time of server and database a request, which other work on the machine disturbs less;
 *   `first`: first looks a second
 * @param {string} url
 * @param {{ name: string, next: () => Asked }[]} addresses `next` gives the next request
 * @param {{ rounds: number, pids: () => number[] }} how
 * @returns {Promise<Map<string, Speed>>} by name
 * @throws Error when an answer was no success
 */
export async function measure(url, addresses, { rounds, pids }) {
  const speeds = new Map();
  for (const { name, next } of addresses) {
    // Such a run ends with a whole second; how long each request took is measured.
    const { latency } = await once(url, next, { amount: FIRST_REQUESTS });
    const first = (1000 * CONNECTIONS) / latency.mean;
    speeds.set(name, { perSecond: [], cpuMs: [], first });
    await once(url, next, { amount: WARM_REQUESTS });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, next } of addresses) {
      const before = cpuOf(pids());
      const { requests, duration } = await once(url, next, { duration: 1 });
      speeds.get(name).cpuMs.push((cpuOf(pids()) - before) / requests.total);
      speeds.get(name).perSecond.push(requests.total / duration);
    }
  }
  return speeds;
}

/** @param {readonly number[]} figures */
export const middle = (figures) =>
  figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;

/** How many times `floor` one takes, by rounds. @param {Speed} floor @param {Speed} speed */
export const timesOf = (floor, speed) =>
  middle(speed.perSecond.map((perSecond, round) => (floor.perSecond[round] ?? 0) / perSecond));

// In ticks of a hundredth of a second, as Linux counts. Connections stay, so nothing is lost.
function cpuOf(pids) {
  return pids.reduce((sum, pid) => {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return sum + 10 * (Number(fields[11]) + Number(fields[12]));
  }, 0);
}

async function once(url, next, howLong) {
  // It asks the database, so it waits its turn behind what the last run left under way.
  await fetch(`${url}/api/health`);
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    ...howLong,
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
