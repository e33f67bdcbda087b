import { NotHere } from "@/components/shell/not-here";

export default function NotFound() {
  const why = "kept by someone who has not shared it with you";
  return <NotHere why={why} href="/today" text="Go to Today" />;
}
