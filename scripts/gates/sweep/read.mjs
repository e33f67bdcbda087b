// Reads every address as every reader, in each form that an answer can have.
import { found, READERS } from "./markers.ts";
import { statusesOf } from "./rights.ts";

const AT_ONCE = 4;
/** What Next's router asks for: the page's data instead of its HTML. */
const ROUTER = { rsc: "1", "next-url": "/", accept: "*/*" };

/**
 * @typedef {object} Swept
 * @property {number} answers read whole
 * @property {number} probes an answer searched for one marker
 * @property {number} denied those of markers that the reader may not see
 * @property {Map<string, Record<string, number>>} statuses by form and reader
 * @property {Set<string>} leaks
 * @property {Set<string>} met `READER WORD`
 * @property {string[]} wrong answers in another form than was asked for, or failures
 */

/** @returns {Promise<Swept>} */
export async function sweepOver(appUrl, world, markers, addresses) {
  const swept = {
    ...{ answers: 0, probes: 0, denied: 0 },
    ...{ statuses: new Map(), leaks: new Set(), met: new Set(), wrong: [] },
  };
  const jobs = READERS.flatMap((reader) =>
    addresses.flatMap((address) =>
      waysOf(address, world.cast[reader]).map((way) => ({ reader, address, way })),
    ),
  );
  await atOnce(jobs, (job) => ask(appUrl, job, markers, swept, world.opens));
  return swept;
}

/** Does some jobs at once until all are done. */
export async function atOnce(jobs, work) {
  const left = [...jobs];
  const go = async () => {
    for (let job = left.pop(); job; job = left.pop()) await work(job);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, go));
}

/** As a page and as the router's data; data by cookie and by token. */
export function waysOf({ at, is }, member) {
  const cookie = member && { cookie: member.cookie };
  if (is === "page") {
    return [
      { form: "page", headers: { ...cookie } },
      { form: "rsc", headers: { ...cookie, ...ROUTER } },
    ];
  }
  const token = member && { authorization: `Bearer ${member.token}` };
  return [
    { form: "data", headers: { ...cookie } },
    ...(token && at.startsWith("/api/") ? [{ form: "token", headers: token }] : []),
  ];
}

/** What is answered there, whole; the headers as they are and as text. */
export async function answerTo(appUrl, { at }, { form, headers }) {
  let answer = await fetch(appUrl + at, { headers, redirect: "manual" });
  // The router's requests carry a sum of their headers; who leaves it out is told it.
  const sum = new URL(answer.headers.get("location") ?? appUrl, appUrl);
  if (form === "rsc" && sum.searchParams.has("_rsc")) {
    await answer.body?.cancel();
    answer = await fetch(sum, { headers, redirect: "manual" });
  }
  const body = await answer.text();
  const head = [...answer.headers].map((pair) => pair.join(": ")).join("\n");
  return { status: answer.status, type: answer.headers.get("content-type") ?? "", head, body };
}

async function ask(appUrl, { reader, address, way }, markers, swept, opens) {
  const { form } = way;
  const asked = `${form} ${address.at}`;
  const { status, type, head, body } = await answerTo(appUrl, address, way);
  // The router is answered with what to show, a missing page or the way to the sign-in page.
  const wanted = form === "rsc" ? [200] : statusesOf(reader, address, opens);
  if (!wanted.includes(status)) {
    swept.wrong.push(`${reader} ${asked}: ${status} instead of ${wanted}`);
  }
  if (form === "rsc" && status === 200 && !/text\/x-component|svg/.test(type)) {
    swept.wrong.push(`${reader} ${asked}: answered as ${type}`);
  }
  const key = `${form} ${reader}`;
  const counts = swept.statuses.get(key) ?? {};
  swept.statuses.set(key, { ...counts, [status]: (counts[status] ?? 0) + 1 });
  judge({ reader, letters: reader + address.also, asked }, `${head}\n${body}`, markers, swept);
}

/** Searches an answer for every marker. */
export function judge({ reader, letters, asked }, text, markers, swept) {
  const may = (marker) => [...letters].some((letter) => marker.may.includes(letter));
  swept.answers += 1;
  swept.probes += markers.length;
  swept.denied += markers.filter((marker) => !may(marker)).length;
  for (const marker of found(text, asked, markers)) {
    for (const letter of letters) swept.met.add(`${letter} ${marker.word}`);
    if (!may(marker)) swept.leaks.add(`${reader} meets ${marker.what} at ${asked}`);
  }
}
