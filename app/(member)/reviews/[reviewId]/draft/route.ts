import { keepPartDoor } from "@/lib/web/review-doors";

type Route = { params: Promise<{ reviewId: string }> };

export const PUT = async (request: Request, { params }: Route) =>
  keepPartDoor(request, (await params).reviewId);
