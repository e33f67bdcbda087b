// What the search over everything is told when it is first opened.
import { places } from "@/lib/services/places";
import { failure, privately, refusal } from "@/lib/web/api/answers";
import { askerOf } from "@/lib/web/api/asker";
import { contextOf } from "@/lib/web/current-member";

export async function GET(request: Request): Promise<Response> {
  try {
    const asker = await askerOf(request);
    const found = asker.ok ? await places(contextOf(asker.value)) : asker;
    return found.ok ? privately(200, found.value) : refusal(found.problem);
  } catch (error) {
    return failure(error, { method: "GET", path: "/api/places" });
  }
}
