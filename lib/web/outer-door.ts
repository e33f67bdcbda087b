// Knows which requests are refused before anything reads their body.
import { isOwnOrigin } from "./origin";

/** Pages take forms of words; the API judges its own bodies and says so in problem+json. */
export const FORM_MOST_BYTES = 512_000;

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

type Knock = { method: string; headers: Headers; nextUrl: { pathname: string } };
type Turned = { status: number; words: string };

export function refuseAtDoor({ method, headers, nextUrl }: Knock): Turned | null {
  if (READS.has(method) || nextUrl.pathname.startsWith("/api/v1/")) return null;
  if (!isOwnOrigin(headers)) {
    return { status: 403, words: "This form was not sent from one of our own pages." };
  }
  const length = headers.get("content-length");
  if (length === null && headers.has("transfer-encoding")) {
    return { status: 411, words: "Please send the length of what you send." };
  }
  if (Number(length ?? 0) > FORM_MOST_BYTES) {
    return { status: 413, words: "This is more than a form can hold. Please send less at once." };
  }
  return null;
}
