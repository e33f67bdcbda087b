// Knows how a request's body becomes a JSON object, however it was sent.
import { accept, type Outcome, refuse } from "../../domain/problems";

export const BODY_MOST_BYTES = 256_000;

export type JsonObject = Record<string, unknown>;

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/** An empty body is an empty object. What is no UTF-8, no JSON or no object is refused in words. */
export async function readBody(request: Request): Promise<Outcome<JsonObject>> {
  const bytes = await readBytes(request);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return accept({});
  if (!JSON_TYPE.test(request.headers.get("content-type") ?? "")) {
    return unreadable("Send JSON, with the header Content-Type: application/json.");
  }
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value));
  } catch {
    return unreadable("Must be JSON in UTF-8; numbers such as NaN have no place in it.");
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return unreadable("Must be a JSON object.");
  }
  return accept(json as JsonObject);
}

const unreadable = (message: string) =>
  refuse({ code: "shape.invalid", fields: [{ path: "", message }] });

const TOO_BIG = refuse({ code: "shape.too-big", limitBytes: BODY_MOST_BYTES });

/** Counts while it reads, for a length that is announced may be wrong or missing. */
async function readBytes(request: Request): Promise<Outcome<Uint8Array>> {
  if (Number(request.headers.get("content-length") ?? 0) > BODY_MOST_BYTES) return TOO_BIG;
  if (request.body === null) return accept(new Uint8Array());
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > BODY_MOST_BYTES) return TOO_BIG;
    chunks.push(chunk);
  }
  return accept(Buffer.concat(chunks));
}
