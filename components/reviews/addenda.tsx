// What was said after the signatures, and a place to say more.
import { Prose } from "@/components/entries/entry-body";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { Card, Section } from "@/components/ui/card";
import { Time } from "@/components/ui/words";
import { addAddendum } from "@/lib/actions/reviews";
import type { Day } from "@/lib/domain/days";
import { dayInFull } from "@/lib/format/days";
import { nameOf } from "@/lib/format/reviews";
import type { ReviewPageView } from "@/lib/views/reviews";

type Props = { view: ReviewPageView; dayOf: (at: string) => Day; formKey: string };

export function Addenda({ view, dayOf, formKey }: Props) {
  const { review, names, can } = view;
  if (review.addenda.length === 0 && !can.addend) return null;
  return (
    <Section
      id="addenda"
      title="Addenda"
      className={`mt-8 max-w-3xl ${review.addenda.length === 0 ? "print:hidden" : ""}`}
    >
      {review.addenda.length > 0 ? (
        <ol aria-label="Addenda" className="mb-4 grid gap-4">
          {review.addenda.map(({ id, author, createdAt, html }) => (
            <li key={id}>
              <p className="text-soft text-sm">
                <span className="font-medium">{nameOf(names, author)}</span>,{" "}
                <Time at={createdAt}>{dayInFull(dayOf(createdAt))}</Time>
              </p>
              <Prose html={html} className="mt-1" />
            </li>
          ))}
        </ol>
      ) : null}
      {can.addend ? (
        <Card className="print:hidden">
          <Form
            // One added makes the form a new one, and empty.
            key={review.addenda.length}
            action={addAddendum}
            formKey={formKey}
            label="After the signatures"
            className="grid gap-3"
          >
            <input type="hidden" name="reviewId" value={review.id} />
            <TextAreaField
              label="Addendum"
              hint="The owner and managers of the plan see it, and whoever signed this review and has left since. It stays as you send it."
              name="text"
              maxLength={20_000}
              blamedFor={["markdown.too-much", "markdown.unseen"]}
            />
            <div>
              <SubmitButton variant="plain">Add addendum</SubmitButton>
            </div>
          </Form>
        </Card>
      ) : null}
    </Section>
  );
}
