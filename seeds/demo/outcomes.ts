// What it adds up to: readings of the service level and of the cloud bill, and ten days off.
import { type Act, link } from "./acts";

const board = link("dashboards/sla", "Service level board");
const bill = link("reports/cloud-bill", "Cloud bill");

const sla = (day: number, amount: number, note: string): Act => ({
  day,
  goal: "pipeline-efficiency",
  does: "log",
  amount,
  note,
  evidence: [board],
});

const spend = (day: number, amount: number, note: string, as?: string): Act => ({
  day,
  goal: "cost-savings",
  does: "log",
  amount,
  note,
  evidence: [bill],
  ...(as === undefined ? {} : { as }),
});

export const outcomes: Act[] = [
  sla(8, 93.1, "Where we begin."),
  sla(31, 95.1, "Retries with a limit instead of for ever. First time above the line."),
  sla(64, 95.6, "Alerts reach whoever can act on them."),
  sla(97, 94.6, "A vendor's feed was down for a day."),
  sla(109, 95.4, "Late feeds no longer block the others."),
  sla(147, 96.1, "Best month so far."),
  {
    day: 9,
    goal: "cost-savings",
    does: "edit",
    smart: {
      achievable: "Storage tiers first, then idle clusters, then the queries.",
      relevant: "What we save pays for the second environment.",
    },
  },
  spend(8, 100, "The bill to count from."),
  spend(38, 97, "Old logs moved to cold storage."),
  spend(66, 94.5, "Idle clusters stop after ten minutes."),
  spend(99, 96.5, "Bill of the month.", "wrong month"),
  {
    day: 100,
    goal: "cost-savings",
    does: "correct",
    entry: "wrong month",
    on: 99,
    amount: 91.5,
    note: "Read from the wrong month before.",
    evidence: [bill],
  },
  spend(127, 90, "Spot machines for the nightly runs."),
  spend(149, 88, "The two dearest queries rewritten."),
  { day: 62, does: "pause", from: 70, to: 79, reason: "Ten days off in the hills" },
];
