// Opens a review: its days, and with several managers the one who reviews.
import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Dialog } from "@/components/ui/dialog";
import { openReview } from "@/lib/actions/reviews";
import type { ReviewsRoom } from "@/lib/views/reviews";

const DAYS = ["review.period-order", "review.period-overlap"];
const FROM = [...DAYS, "review.period-early"];
const TO = [...DAYS, "review.period-late"];

type Props = { room: ReviewsRoom; viewerId: string; formKey: string };

export function OpenReviewDialog({ room, viewerId, formKey }: Props) {
  const { id, period, managers } = room;
  return (
    <Dialog id="open-review" title="Open a review" open closeHref={`/plans/${id}/reviews`}>
      <Form action={openReview} formKey={formKey} label="Open a review" className="grid gap-5">
        <input type="hidden" name="planId" value={id} />
        <div className="grid gap-4 sm:grid-cols-2">
          <DateField label="From" name="period.from" defaultValue={period.from} blamedFor={FROM} />
          <DateField label="To" name="period.to" defaultValue={period.to} blamedFor={TO} />
        </div>
        {managers.length > 1 ? (
          <SelectField
            label="Reviewed with"
            name="managerId"
            defaultValue={managers.find((one) => one.id === viewerId)?.id ?? ""}
          >
            <option value="">Choose a manager</option>
            {managers.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </SelectField>
        ) : (
          <p className="text-soft">
            {managers[0]
              ? `With ${managers[0].id === viewerId ? "you" : managers[0].name} as manager.`
              : "There is no manager on this plan, so it is a self review."}
          </p>
        )}
        <div>
          <SubmitButton>Open review</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
