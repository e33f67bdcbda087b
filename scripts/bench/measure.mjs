// Measures how many requests a second an address takes: ten connections, warm, the median of three.
import autocannon from "autocannon";

const CONNECTIONS = 10;
const RUNS = 3;

/**
 * @typedef {{ method?: string, path: string, headers?: Record<string, string>, body?: string }} Asked
 * @param {string} url
 * @param {() => Asked} next the next request
 * @param {number} seconds a run
 * @returns {Promise<number>} requests a second
 * @throws Error when an answer was no success
 */
export async function measure(url, next, seconds) {
  await once(url, next, Math.min(3, seconds));
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await once(url, next, seconds));
  return runs.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

async function once(url, next, duration) {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration,
    requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
  });
  const bad = result.non2xx + result.errors + result.timeouts;
  if (bad > 0) {
    const { path } = next();
    const codes = JSON.stringify(result.statusCodeStats ?? {});
    throw new Error(`${bad} answers of ${path} were no success: ${codes}`);
  }
  return result.requests.total / result.duration;
}
