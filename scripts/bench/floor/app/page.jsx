export const dynamic = "force-dynamic";

export default function Page() {
  return <p>One line of text.</p>;
}
