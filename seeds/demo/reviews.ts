// Her reviews: the first quarter is signed by both, the second is opened early and half written. The
// others of the team have signed their last one.
import type { Act } from "./acts";

const review = "first";

const hers = `The quarter was about finding out where things come from. The source map is done, and three incidents since then began with a look at it.

- **Click sessions** went from 48 minutes to 11. I would now move the checkpoints first and the queries last.
- **Service level**: above 95 % for two readings. What helped was fewer retries, not more.
- Two of three talks to analytics. The second had the questions I was hoping for.

Slower than I wanted: the practice exams. 74 % is not yet a pass, and networking takes most of my evenings. I moved masking forward, so that it is done before the audit.`;

const maras = `You made two things boring that used to wake people up, and you wrote down how. The product teams notice.

What I would like to see more of: say early when something slides. I heard of the exam from you in the third month; in the second I could have taken a week of on-call off you.

The talks are worth more than you think. Analytics now come with a question instead of a ticket.`;

export const firstReview: Act[] = [
  { day: 88, by: "manager", does: "open-review", review, from: 0, to: 90 },
  { day: 89, does: "write", review, text: hers, rating: "meeting" },
  { day: 90, does: "hand-in", review },
  { day: 91, by: "manager", does: "write", review, text: maras, rating: "exceeding" },
  { day: 91, by: "manager", does: "hand-in", review },
  {
    day: 93,
    by: "manager",
    does: "agree-on",
    review,
    goals: ["cloud-certification", "data-masking", "junior-engineers"],
  },
  { day: 93, does: "sign", review },
  { day: 94, by: "manager", does: "sign", review },
];

/** Words that only she can see until both have handed in. */
const begun = `Since the last one: the certification is passed, the third talk is given, billing streams.

Still to write: why masking had to be opened again, and what I learned from it.`;

export const secondReview: Act[] = [
  { day: 149, by: "manager", does: "open-review", review: "second", from: 91, to: 177 },
  { day: 151, does: "write", review: "second", text: begun },
];

type Quarter = { from: number; to: number; hers: string; maras: string };

/** A review that both hand in and sign within three days of its end. */
const signedReview = ({ from, to, hers, maras }: Quarter): Act[] => [
  { day: to, by: "manager", does: "open-review", review, from, to },
  { day: to + 1, does: "write", review, text: hers, rating: "meeting" },
  { day: to + 1, does: "hand-in", review },
  { day: to + 2, by: "manager", does: "write", review, text: maras, rating: "meeting" },
  { day: to + 2, by: "manager", does: "hand-in", review },
  { day: to + 3, does: "sign", review },
  { day: to + 3, by: "manager", does: "sign", review },
];

export const quietReview = signedReview({
  from: 0,
  to: 91,
  hers: "Pipelines went from 91.2 to 92.8 %. Masking has not begun: I underestimated the exports.",
  maras: "The queues were a good place to start. Let us look at masking together before it grows.",
});

export const seniorReview = signedReview({
  from: 0,
  to: 182,
  hers: "Lineage is done and the recommendations are live. Uptime is where I want to be next.",
  maras: "Two large things, finished without noise. Hand one on-call week over before your leave.",
});
