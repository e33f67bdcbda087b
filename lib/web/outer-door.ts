// Knows which requests are refused before Next reads them, for what it cannot read it answers 500.
import { FORM_MOST_BYTES } from "../schemas/form-size";
import { isOwnOrigin } from "./origin";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

export type Turned = { status: number; words: string };

const FOREIGN: Turned = { status: 403, words: "This form was not sent from one of our own pages." };
const TOO_BIG: Turned = { status: 413, words: "This is more than a form holds. Please send less." };
const LENGTHLESS: Turned = { status: 411, words: "Please send the length of what you send." };
const UNREADABLE: Turned = { status: 400, words: "This form could not be read." };

/** Mail programs post there by themselves; the address alone says whose mails end, and that is all. */
const isUnsubscribing = (pathname: string): boolean => /^\/unsubscribe\/[\w-]+$/.test(pathname);

/** Why a request goes no further; null when it may. */
export async function refuseAtDoor(request: Request): Promise<Turned | null> {
  const { method, headers } = request;
  const { pathname } = new URL(request.url);
  // The API judges its own bodies and says so in problem+json.
  if (READS.has(method) || pathname.startsWith("/api/v1/")) return null;
  if (!isOwnOrigin(headers) && !isUnsubscribing(pathname)) return FOREIGN;
  const length = headers.get("content-length");
  if (length === null && headers.has("transfer-encoding")) return LENGTHLESS;
  if (Number(length ?? 0) > FORM_MOST_BYTES) return TOO_BIG;
  return pathname.startsWith("/api/") || (await isReadable(request)) ? null : UNREADABLE;
}

/** Whether a form is one; what scripts send to actions is a form after their previous answer. */
async function isReadable(request: Request): Promise<boolean> {
  const isForm = /^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? "");
  const isScripted = request.headers.has("next-action");
  if (!isForm) return !isScripted;
  try {
    const form = await request.clone().formData();
    return !isScripted || /^\[.*,"\$K[0-9a-f]+"\]$/s.test(jsonText(form.get("0")));
  } catch {
    return false;
  }
}

function jsonText(part: unknown): string {
  return typeof part === "string" ? JSON.stringify(JSON.parse(part)) : "";
}
