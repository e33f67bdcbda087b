import { NotHere } from "@/components/shell/not-here";

export default function NotFound() {
  return <NotHere why="a link that has run out" href="/" text="Back to the start" />;
}
