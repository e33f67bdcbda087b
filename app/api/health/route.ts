import { isHealthy } from "@/lib/services/health";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const isFine = await isHealthy();
  return Response.json(
    { status: isFine ? "ok" : "unavailable" },
    { status: isFine ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
