// Says that everything shown is known by now.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { markInboxRead } from "@/lib/actions/notifications";

/** `until`: the instant of the latest news shown; what came since stays new. */
export function MarkRead({ until }: { until: string }) {
  return (
    <Form action={markInboxRead} label="Mark all read">
      <input type="hidden" name="until" value={until} />
      <SubmitButton variant="plain">Mark all read</SubmitButton>
    </Form>
  );
}
