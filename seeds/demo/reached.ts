// What she has reached: the certification, a map of the sources, and three talks that she added herself.
import { type Act, link } from "./acts";

const certificate = link("certificates/aws-saa", "Certificate");

export const reached: Act[] = [
  {
    day: 1,
    goal: "cloud-certification",
    does: "edit",
    startsOn: 7,
    dueOn: 112,
    smart: {
      achievable: "Two evenings a week with the study group of the platform team.",
      relevant: "Everything we run moves to the cloud this year.",
    },
  },
  {
    day: 21,
    goal: "cloud-certification",
    does: "log",
    note: "First practice exam: 61 %. Networking is the weak spot.",
  },
  {
    day: 58,
    goal: "cloud-certification",
    does: "log",
    note: "Second practice exam: 74 %.",
  },
  {
    day: 92,
    goal: "cloud-certification",
    does: "log",
    note: "Third practice exam: 85 %. Booked the real one.",
  },
  {
    day: 104,
    goal: "cloud-certification",
    does: "log",
    note: "Passed AWS Solutions Architect Associate with 842 of 1000.",
    evidence: [certificate],
  },
  { day: 104, goal: "cloud-certification", does: "tick" },
  {
    day: 104,
    goal: "certifications",
    does: "log",
    item: "aws-certified",
    note: "The first of the two.",
    evidence: [certificate],
  },
  {
    day: 4,
    goal: "source-map",
    does: "add",
    title: "Map every source and who owns it",
    horizon: "short",
    startsOn: 6,
    dueOn: 62,
    measure: { kind: "tick" },
    smart: {
      measurable: "Every table in the warehouse leads back to a name.",
      relevant: "Half of our incidents begin with a source that nobody knew had changed.",
    },
  },
  {
    day: 29,
    goal: "source-map",
    does: "log",
    note: "The event streams are drawn: 23 sources, four without an owner.",
    evidence: [link("docs/source-map", "Source map")],
  },
  {
    day: 57,
    goal: "source-map",
    does: "log",
    note: "The last owner is found. The map is checked with every schema change from now on.",
    evidence: [link("docs/source-map", "Source map"), link("pull/1131", "Pull request 1131")],
  },
  { day: 57, goal: "source-map", does: "tick" },
  {
    day: 3,
    goal: "talks",
    does: "add",
    title: "Give 3 talks to the analytics team",
    horizon: "short",
    startsOn: 14,
    dueOn: 130,
    measure: { kind: "count", target: 3, unit: "talks" },
    smart: {
      achievable: "Their Thursday meeting has a free half hour.",
      relevant: "They ask the questions our pipelines should answer.",
    },
  },
  {
    day: 40,
    goal: "talks",
    does: "log",
    amount: 1,
    note: "Where your numbers come from: a map of our sources.",
    evidence: [link("slides/where-numbers-come-from", "Slides")],
  },
  {
    day: 86,
    goal: "talks",
    does: "log",
    amount: 1,
    note: "Reading a Spark plan without fear. Most questions so far.",
    evidence: [link("slides/spark-plans", "Slides")],
  },
  {
    day: 118,
    goal: "talks",
    does: "log",
    amount: 1,
    note: "What late data does to a dashboard.",
    evidence: [link("slides/late-data", "Slides")],
  },
];
