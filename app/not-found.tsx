import { NotHere } from "@/components/shell/not-here";

export default function NotFound() {
  const why = "kept by someone who has not shared it with you";
  return <NotHere why={why} href="/" text="Back to the start" isAlone />;
}
