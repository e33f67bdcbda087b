// Knows the stream a page listens to: opened by a verb, asked again at each event, ended with the
// session, the access or the server.
import { OnPlan } from "../schemas/plans";
import { type Follow, followPlan, newsOf } from "../services/live";
import { memberOfSession } from "../services/sessions";
import { failure, refusal } from "./api/answers";
import { clockNow } from "./clock";
import { contextOf, currentMember, type Member } from "./current-member";
import { parseShape } from "./shape";

const HEADERS = {
  "content-type": "text/event-stream",
  "cache-control": "private, no-store",
  // A proxy that waits for more would hold back what happened.
  "x-accel-buffering": "no",
};
const BEAT_MS = 20_000;
/** A browser keeps one a visible tab; the oldest gives way. */
export const STREAMS_PER_PERSON = 8;

type Stream = { end: () => void };
const kept = globalThis as { cairnStreams?: Map<string, Set<Stream>> };

function streamsOf(personId: string): Set<Stream> {
  kept.cairnStreams ??= endedWithServer(new Map());
  const own = kept.cairnStreams.get(personId) ?? new Set();
  kept.cairnStreams.set(personId, own);
  return own;
}

/** Open streams would keep a server that is asked to stop. */
function endedWithServer(all: Map<string, Set<Stream>>): Map<string, Set<Stream>> {
  const endAll = () => {
    for (const own of all.values()) for (const stream of own) stream.end();
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, endAll);
  return all;
}

/** `GET /live?plan=ID`; a browser that is refused does not ask again. */
export async function liveDoor(request: Request): Promise<Response> {
  try {
    const member = await currentMember();
    if (member === null) return refusal({ code: "session.none" });
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const input = parseShape(OnPlan, { planId: asked.plan });
    if (!input.ok) return refusal({ code: "not-found" });
    const { planId } = input.value;
    const follow = await followPlan(contextOf(member), { planId });
    if (!follow.ok) return refusal(follow.problem);
    return new Response(streamOf(member, planId, follow.value, request.signal), {
      headers: HEADERS,
    });
  } catch (error) {
    return failure(error, { method: "GET", path: "/live" });
  }
}

function streamOf(member: Member, planId: string, follow: Follow, gone: AbortSignal) {
  const own = streamsOf(member.personId);
  let stop = () => {};
  let isGone = false;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const stream = { end: () => stop() };
      const write = (line: string) => {
        if (line !== "" && own.has(stream)) controller.enqueue(new TextEncoder().encode(line));
      };
      const hear = async (eventId: string | null) => {
        const line = eventId === null ? null : await tell(member, planId, eventId);
        if (line === null) stop();
        else write(line);
      };
      const leave = follow((eventId) => void hear(eventId).catch(() => stop()));
      const beat = setInterval(async () => {
        const seen = await stillHere(member).catch(() => null);
        if (seen) write(":\n\n");
        else stop();
      }, BEAT_MS);
      stop = () => {
        stop = () => {};
        leave();
        clearInterval(beat);
        own.delete(stream);
        // Whoever went away closed it already.
        if (!isGone) controller.close();
      };
      gone.addEventListener("abort", () => stop(), { once: true });
      own.add(stream);
      const [oldest] = own;
      if (own.size > STREAMS_PER_PERSON) oldest?.end();
      write("retry: 2000\n\n");
    },
    cancel: () => {
      isGone = true;
      stop();
    },
  });
}

const stillHere = ({ sessionId }: Member): Promise<Member | null> =>
  sessionId === null ? Promise.resolve(null) : memberOfSession(sessionId, clockNow());

/** The line to send, empty where there is nothing to say; `null` ends the stream. */
async function tell(member: Member, planId: string, eventId: string): Promise<string | null> {
  const seen = await stillHere(member);
  if (seen === null) return null;
  const news = await newsOf(contextOf(seen), { planId, eventId });
  if (!news.ok) return null;
  return news.value === null ? "" : `data: ${JSON.stringify(news.value)}\n\n`;
}
