import { liveDoor } from "@/lib/web/live";

export const GET = liveDoor;
