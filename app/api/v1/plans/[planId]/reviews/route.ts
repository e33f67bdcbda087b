import { doors } from "@/lib/web/api/doors";
import { openReview } from "@/lib/web/api/operations/reviews";

export const { GET, POST, PUT, PATCH, DELETE } = doors(openReview);
