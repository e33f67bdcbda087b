import { doors } from "@/lib/web/api/doors";
import { editReview, getReview, withdrawReview } from "@/lib/web/api/operations/reviews";

export const { GET, POST, PUT, PATCH, DELETE } = doors(getReview, editReview, withdrawReview);
