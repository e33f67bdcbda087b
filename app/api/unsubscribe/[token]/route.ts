// Ends somebody's digests by the link of a mail, pressed here or by her mail program (RFC 8058).
import { unsubscribe } from "@/lib/services/digests";
import { failure, refusal } from "@/lib/web/api/answers";
import { clientAddress } from "@/lib/web/client-address";
import { clockNow } from "@/lib/web/clock";
import { take } from "@/lib/web/limits";
import { isOwnOrigin } from "@/lib/web/origin";

type Params = { params: Promise<{ token: string }> };

export async function POST(request: Request, { params }: Params): Promise<Response> {
  try {
    const { token } = await params;
    const limit = await take("link", clientAddress(request.headers));
    const done = limit.ok ? await unsubscribe(token, clockNow()) : limit;
    if (!done.ok) return refusal(done.problem);
    // Whoever pressed it here is shown so; to a mail program a redirect says nothing.
    if (!isOwnOrigin(request.headers)) return new Response("No more digests.");
    const location = `/unsubscribe/${token}?done`;
    return new Response(null, { status: 303, headers: { location } });
  } catch (error) {
    return failure(error, { method: "POST", path: "/api/unsubscribe" });
  }
}
