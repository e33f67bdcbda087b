import { doors } from "@/lib/web/api/doors";

// An address that nobody knows looks like a thing that is missing.
export const { GET, POST, PUT, PATCH, DELETE } = doors();
