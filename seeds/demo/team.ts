// The others on the team: one ahead, one who has been quiet for weeks, one on parental leave.
import { inOrder, link, type PlanStory } from "./acts";
import { junior, midLevel, senior } from "./areas";
import { quietReview, seniorReview } from "./reviews";
import { juniors, seniors } from "./spent";

/** His first review is near: he began three months ago, give or take a day. */
export const JUNIOR: PlanStory = {
  owner: "junior",
  template: "junior-data-engineer",
  begunAgo: 89,
  acts: inOrder([
    { day: 1, does: "invite", who: "manager", role: "manager" },
    { day: 3, does: "invite", who: "mentor", role: "mentor" },
    ...juniors,
    ...junior,
    ...[12, 25, 39, 52, 70].map((day, i) => ({
      day,
      does: "log" as const,
      goal: "etl-pipelines",
      amount: 1,
      note: [
        "Bus delays into PostgreSQL. It runs every ten minutes.",
        "Exchange rates, with a test that fails when a day is missing.",
        "Weather for our three offices.",
        "Library loans. The first one that nobody had to fix after me.",
        "Air quality, the fifth.",
      ][i] as string,
      evidence: [link(`pull/${310 + i * 17}`, `Pull request ${310 + i * 17}`)],
    })),
    {
      day: 45,
      does: "log",
      goal: "python-data-structures",
      note: "Passed with 91 %.",
      evidence: [link("certificates/python", "Certificate")],
    },
    { day: 45, does: "tick", goal: "python-data-structures" },
    { day: 33, does: "log", goal: "github-projects", amount: 1, note: "A fix for a date parser." },
    { day: 61, does: "log", goal: "github-projects", amount: 1, note: "Docs of a connector." },
    { day: 82, does: "log", goal: "github-projects", amount: 1, note: "A test for the connector." },
    {
      day: 77,
      does: "log",
      goal: "tableau-dashboard",
      note: "My hours and what they went into, on one page.",
    },
    { day: 78, does: "tick", goal: "tableau-dashboard" },
    {
      day: 84,
      does: "log",
      goal: "aws-cloud-practitioner",
      note: "Passed, half a year early. The study group made it easy.",
      evidence: [link("certificates/cloud-practitioner", "Certificate")],
    },
    { day: 84, does: "tick", goal: "aws-cloud-practitioner" },
    {
      day: 87,
      does: "say",
      goal: "weather-data-pipeline",
      text: "@Mara I could begin with Kafka two months early. Is that all right, or is something else more useful now?",
    },
    {
      day: 88,
      does: "say",
      goal: "python-package",
      text: "@Tariq What belongs in a first version, and what would you leave out?",
    },
  ]),
};

export const QUIET: PlanStory = {
  owner: "quiet",
  template: "mid-level-data-engineer",
  begunAgo: 135,
  acts: inOrder([
    { day: 1, does: "invite", who: "manager", role: "manager" },
    ...midLevel,
    ...quietReview,
    { day: 40, does: "log", goal: "pipeline-efficiency", amount: 91.2, note: "First reading." },
    { day: 66, does: "log", goal: "cost-savings", amount: 100, note: "The bill to count from." },
    { day: 74, does: "log", goal: "pipeline-efficiency", amount: 92.8, note: "After the queues." },
    {
      day: 97,
      does: "log",
      goal: "data-masking",
      note: "Read through the exports. More to do than I thought.",
    },
    { day: 101, does: "log", goal: "cost-savings", amount: 98, note: "Cold storage for the logs." },
  ]),
};

export const SENIOR: PlanStory = {
  owner: "senior",
  template: "senior-data-engineer",
  begunAgo: 240,
  acts: inOrder([
    { day: 2, does: "invite", who: "manager", role: "manager" },
    ...seniors,
    ...senior,
    ...seniorReview,
    { day: 130, does: "log", goal: "data-lineage", note: "Lineage from source to dashboard." },
    { day: 131, does: "tick", goal: "data-lineage" },
    {
      day: 118,
      does: "log",
      goal: "production-pipelines",
      amount: 1,
      note: "Orders, ordered by day and customer: a third of the time.",
    },
    { day: 159, does: "log", goal: "production-pipelines", amount: 2, note: "Stock and returns." },
    { day: 170, does: "tick", goal: "aws-solutions-architect-professional" },
    { day: 176, does: "log", goal: "recommendation-system", note: "Live for a tenth of visitors." },
    { day: 181, does: "tick", goal: "recommendation-system" },
    { day: 60, does: "log", goal: "system-uptime", amount: 99.95, note: "Where we begin." },
    { day: 215, does: "log", goal: "system-uptime", amount: 99.999, note: "A clean quarter." },
    { day: 80, does: "log", goal: "cost-efficiency", amount: 100, note: "The bill to count from." },
    { day: 210, does: "log", goal: "cost-efficiency", amount: 84, note: "Fewer copies of it all." },
    { day: 214, does: "pause", from: 226, to: 285, reason: "Parental leave" },
  ]),
};
