import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Entrance } from "@/components/accounts/entrance";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { canUnsubscribe } from "@/lib/services/digests";

export const metadata: Metadata = { robots: { index: false } };

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string }> };

/** A press, not the visit, ends the mails: mail programs open links by themselves. The form goes to
 * the same address as a mail program's own button. */
export default async function UnsubscribePage({ params, searchParams }: Props) {
  const [{ token }, { done }] = await Promise.all([params, searchParams]);
  if (!(await canUnsubscribe(token))) notFound();
  const foot = (
    <p>
      Choose how often they come in your{" "}
      <TextLink href="/settings#notifications">settings</TextLink>.
    </p>
  );
  if (done !== undefined) {
    return (
      <Entrance
        title="No more digests"
        tab="Stop digests"
        lead="Your inbox in the app goes on as before."
      >
        {foot}
      </Entrance>
    );
  }
  return (
    <Entrance
      title="Stop the email digests?"
      tab="Stop digests"
      lead="What others do stays in your inbox in the app."
      foot={foot}
    >
      <form method="post" action={`/unsubscribe/${token}`} aria-label="Stop digests">
        <Button type="submit" variant="primary" size="large" className="w-full">
          Stop digests
        </Button>
      </form>
    </Entrance>
  );
}
