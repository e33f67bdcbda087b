// Says quietly where one is and as whom, how to be somebody else there, and how to stay.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { stepOver } from "@/lib/actions/demo";
import type { Entrance } from "@/lib/domain/demo";
import type { DemoPerson } from "@/lib/views/demo";

const WHO: Record<Entrance, string> = {
  engineer: "the engineer",
  manager: "the manager",
  mentor: "the mentor",
};

export function DemoLine({ people }: { people: readonly DemoPerson[] }) {
  return (
    <div
      data-demo=""
      className="text-soft mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-sm print:hidden"
    >
      <p>
        This is a demo. It is gone in a day. <TextLink href="/sign-up">Create account</TextLink>
      </p>
      <section aria-label="Look around as" className="-mx-2.5 flex flex-wrap items-center sm:mx-0">
        {people.map(({ as, name, isSelf }) =>
          isSelf ? null : (
            <Form key={as} action={stepOver} label={`Look around as ${name}`}>
              <input type="hidden" name="as" value={as} />
              <SubmitButton variant="quiet" size="small">
                <span>
                  As {name}
                  <span className="max-sm:sr-only">, {WHO[as]}</span>
                </span>
              </SubmitButton>
            </Form>
          ),
        )}
      </section>
    </div>
  );
}
