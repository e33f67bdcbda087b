import { nextAuthDoor } from "@/lib/web/next-auth-door";
import { answerNextAuth } from "@/lib/web/session-cookie";

const answer = answerNextAuth(nextAuthDoor);

export { answer as GET, answer as POST };
