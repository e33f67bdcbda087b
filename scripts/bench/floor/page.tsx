export const dynamic = "force-dynamic";

export default function Floor() {
  return <p>One line of text.</p>;
}
