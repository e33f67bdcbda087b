import { doors } from "@/lib/web/api/doors";
import { signReview } from "@/lib/web/api/operations/reviews";

export const { GET, POST, PUT, PATCH, DELETE } = doors(signReview);
