import { keepDraftDoor } from "@/lib/web/drafts";

export const PUT = keepDraftDoor;
