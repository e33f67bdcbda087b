// The entrances to the demo: one press, no questions.
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

const OTHERS = { manager: "as her manager", mentor: "as her mentor" } as const;

/** The same world, looked at by who helps in it. */
export function ExploreAs({ as }: { as: keyof typeof OTHERS }) {
  return (
    <Form action={exploreDemo} label={`Demo ${OTHERS[as]}`}>
      <TimeZoneInput name="timeZone" />
      <input type="hidden" name="as" value={as} />
      <SubmitButton variant="quiet" size="small">
        {OTHERS[as]}
      </SubmitButton>
    </Form>
  );
}
