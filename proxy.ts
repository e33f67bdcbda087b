// The outermost door: refuses posts from elsewhere before Next reads them, and dresses every answer
// in its security headers. It protects nothing by itself: every verb checks again.
import { type NextRequest, NextResponse } from "next/server";
import { PATH_HEADER } from "@/lib/web/current-member";
import { isOwnOrigin } from "@/lib/web/origin";
import { refuseAtDoor } from "@/lib/web/outer-door";
import { contentSecurityPolicy, securityHeaders } from "@/lib/web/security-headers";
import { isSharedPath, refuseGuesser, SHARED_HEADERS } from "@/lib/web/shared-door";

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const refusal = await refuseAtDoor(request);
  if (refusal) return dress(new NextResponse(refusal.words, { status: refusal.status }));
  const isShared = isSharedPath(request.nextUrl.pathname);
  const tired = isShared ? await refuseGuesser(request.headers) : null;
  if (tired) return dress(new NextResponse(tired.body, tired), SHARED_HEADERS);
  const headers = new Headers(request.headers);
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce);
  // Next reads the nonce for its own scripts from here.
  headers.set("content-security-policy", policy);
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  // Next compares these two and breaks where a proxy renamed us; the origin was just judged.
  const origin = request.headers.get("origin");
  if (origin !== null && isOwnOrigin(request.headers)) {
    headers.set("x-forwarded-host", new URL(origin).host);
  }
  const more = isShared ? SHARED_HEADERS : [];
  const response = dress(NextResponse.next({ request: { headers } }), more);
  response.headers.set("content-security-policy", policy);
  return response;
}

function dress(
  response: NextResponse,
  more: readonly (readonly [string, string])[] = [],
): NextResponse {
  for (const [name, value] of [...securityHeaders(), ...more]) response.headers.set(name, value);
  return response;
}

export const config = { matcher: ["/((?!_next/static/|_next/image|icon.svg).*)"] };
