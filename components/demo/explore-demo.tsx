// The entrance to the demo: one press, no questions.
import { TimeZoneInput } from "@/components/accounts/time-zone-input";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { exploreDemo } from "@/lib/actions/demo";

export function ExploreDemo() {
  return (
    <Form action={exploreDemo} label="Demo">
      <TimeZoneInput name="timeZone" />
      <SubmitButton variant="plain" size="large">
        Explore the demo
      </SubmitButton>
    </Form>
  );
}
