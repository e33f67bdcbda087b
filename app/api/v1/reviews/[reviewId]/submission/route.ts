import { doors } from "@/lib/web/api/doors";
import { recallReview, submitReview } from "@/lib/web/api/operations/reviews";

export const { GET, POST, PUT, PATCH, DELETE } = doors(submitReview, recallReview);
