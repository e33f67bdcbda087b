import { exportReviewDoor } from "@/lib/web/review-doors";

type Route = { params: Promise<{ reviewId: string }> };

export const GET = async (request: Request, { params }: Route) =>
  exportReviewDoor(request, (await params).reviewId);
