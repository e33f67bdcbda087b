import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Measure } from "@/lib/domain/measures";
import { proposeMeasure } from "@/lib/domain/smart-propose";
import { MeasureSchema } from "@/lib/schemas/measures";

const count = (target: number, unit: string): Measure => ({ kind: "count", target, unit });
const amount = (baseline: number, target: number, unit: string): Measure => ({
  kind: "amount",
  baseline,
  target,
  unit,
});
const hold = (op: "at-least" | "at-most", target: number, unit: string): Measure => ({
  kind: "hold",
  op,
  target,
  unit,
});

const inTheDocument: [string, Measure | null][] = [
  ["Complete Python Data Structures certification (Codecademy/Coursera)", null],
  ["Build 5 ETL pipelines using public APIs + PostgreSQL", count(5, "pipelines")],
  ["Build 5 ETL pipelines using public APIs and PostgreSQL", count(5, "pipelines")],
  ["Contribute to 3+ GitHub projects through documented PRs", count(3, "projects")],
  ["Create Tableau dashboard tracking personal learning progress", null],
  ["Earn AWS Cloud Practitioner certification", null],
  ["Develop open-source Python package for data validation", null],
  ["Implement real-time weather data pipeline (API → Kafka → DB)", null],
  ["Lead small team project using Agile methodologies", null],
  ["Earn AWS Solutions Architect Associate or Azure Data Engineer Associate certification", null],
  ["Optimize 3+ production pipelines using Spark structured streaming", count(3, "pipelines")],
  ["Implement GDPR-compliant data masking in ETL workflows", null],
  ["Mentor 2 junior engineers through code reviews & project shadowing", count(2, "engineers")],
  [
    "Lead migration of on-prem Hadoop cluster to cloud-native architecture (e.g., Databricks on Azure)",
    null,
  ],
  ["Design real-time fraud detection system using Kafka + Flink", null],
  ["Develop organization-wide data quality monitoring framework with Great Expectations", null],
  ["Transition to tech lead role overseeing 5+ engineer team", null],
  [
    "Cost-optimization challenge: Reduce cloud storage spend by 30%",
    amount(100, 70, "% of the starting spend"),
  ],
  ["Legacy system modernization: Migrate SSIS ETL to Azure Data Factory", null],
  ["Open-source contribution: Apache Airflow plugin development", null],
  ["Bi-weekly architecture review sessions with principal engineer", null],
  ["Cross-department rotation (1 month with Data Science team)", null],
  ["$2,000 annual conference budget (Strata, AWS re:Invent)", null],
  ["95% SLA compliance", hold("at-least", 95, "% SLA compliance")],
  ["Documented 25% cloud spend reduction", amount(100, 75, "% of the starting spend")],
  ["2 promotions mentored to junior roles", count(2, "promotions")],
  ["AWS Certified", null],
  ["Earn AWS Solutions Architect Professional certification", null],
  ["Implement GDPR-compliant data lineage tracking using OpenLineage", null],
  ["Optimize 3+ production pipelines using Delta Lake/Z-Order optimization", count(3, "pipelines")],
  ["Lead cross-functional team in deploying LLM-powered recommendation system", null],
  ["Architect company-wide data mesh implementation with domain ownership", null],
  [
    "Design real-time fraud detection system processing 1M+ events/sec (Flink + Kafka)",
    amount(0, 1_000_000, "events/sec"),
  ],
  ["Establish Center of Excellence for MLOps with CI/CD pipelines", null],
  [
    "Transition to Principal Data Engineer role overseeing $10M+ infrastructure",
    amount(0, 10_000_000, "USD"),
  ],
  [
    "Multi-cloud cost audit: Reduce annual spend by 25% through reserved instances/storage tiering",
    amount(100, 75, "% of the starting spend"),
  ],
  ["Legacy migration: Lead Hadoop-to-Databricks migration with zero downtime", null],
  [
    "Security overhaul: Implement column-level encryption across 50+ sensitive datasets",
    count(50, "datasets"),
  ],
  ["Monthly architecture review sessions with CTO/stakeholders", null],
  [
    "Mentorship program: Guide 3 mid-level engineers through certification paths",
    count(3, "engineers"),
  ],
  ["$5k annual conference budget (AWS re:Invent, Data Council)", null],
  ["$500 annual education stipend", null],
  ["99.999% SLA compliance", hold("at-least", 99.999, "% SLA compliance")],
  ["30% reduction in cloud spend", amount(100, 70, "% of the starting spend")],
  ["2 promotions mentored", count(2, "promotions")],
  ["Patents filed", null],
  ["Open-source contributions", null],
  ["Weekly 1:1s with engineering mentor", null],
  ['Internal "Lunch & Learn" sessions', null],
];

const inTheWild: [string, Measure | null][] = [
  ["Reduce cloud storage spend by 30%", amount(100, 70, "% of the starting spend")],
  ["Cut build costs 20 %", amount(100, 80, "% of the starting costs")],
  ["Increase test coverage by 15%", amount(100, 115, "% of the starting coverage")],
  ["Raise test coverage from 60% to 80%", amount(60, 80, "% coverage")],
  ["Bring p95 latency from 400 ms to 200 ms", amount(400, 200, "ms")],
  ["Increase test coverage to 80%", hold("at-least", 80, "% coverage")],
  ["Reduce error rate to 1%", hold("at-most", 1, "% rate")],
  ["Complete 50% of the Spark course", amount(0, 50, "% of the Spark course")],
  ["Keep API latency under 200 ms", hold("at-most", 200, "ms")],
  ["Answer queries in under 200ms", hold("at-most", 200, "ms")],
  ["Keep the error rate below 0.5%", hold("at-most", 0.5, "%")],
  ["Keep lead time under 2 days", hold("at-most", 2, "days")],
  ["Resolve incidents within 4 hours", hold("at-most", 4, "hours")],
  ["At least 90% code coverage", hold("at-least", 90, "% code coverage")],
  ["99.9 percent uptime", hold("at-least", 99.9, "% uptime")],
  ["Give at least 3 talks", count(3, "talks")],
  ["Keep at most 5 open bugs", hold("at-most", 5, "open bugs")],
  ["Publish two articles about dbt", count(2, "articles")],
  ["Mentor five colleagues", count(5, "colleagues")],
  ["Read a dozen papers on streaming", count(12, "papers")],
  ["Migrate 10k tables to Iceberg", count(10_000, "tables")],
  ["Migrate 1,200 tables to Iceberg", count(1_200, "tables")],
  ["Serve 10k requests per second", amount(0, 10_000, "requests per second")],
  ["Process 10M rows", count(10_000_000, "rows")],
  ["Integrate 3 public APIs", count(3, "APIs")],
  ["Merge 10 PRs", count(10, "PRs")],
  ["Own a $10m platform", amount(0, 10_000_000, "USD")],
  ["Grow the guild from 3 to 5", amount(3, 5, "guild")],
  ["Handle 5k rps", amount(0, 5_000, "rps")],
  ["Write 2 blog posts per month", hold("at-least", 2, "blog posts per month")],
  ["Practise SQL for 40 hours", count(40, "hours")],
  ["Save $10k on storage", amount(0, 10_000, "USD")],
  ["Keep the monthly bill under €500", hold("at-most", 500, "EUR")],
  ["Interview 12 people for the team", count(12, "people")],
  ["Ship 4 features by end of Q2", count(4, "features")],
  ["Finish 3 courses by 30 June", count(3, "courses")],
  ["Publish 2 posts in 3 months", count(2, "posts")],
  ["Review 20 pull requests (data team)", count(20, "requests")],
];

const traps: [string, Measure | null][] = [
  ["Learn Python 3", null],
  ["Write Python 3 scripts", null],
  ["Move to Java 17 features", null],
  ["Upgrade to Airflow 2.9", null],
  ["Become lead in 2027", null],
  ["Plan the 2027 objectives", null],
  ["Store raw data in S3 buckets", null],
  ["Run EC2 instances", null],
  ["Swim 10m lanes", null],
  ["Handle 2.5 pipelines", null],
  ["Grow from 3 to 5", null],
  ["Provide 24/7 support", null],
  ["Read 5-9 papers", null],
  ["Lead the 2nd migration", null],
  ["Adopt Great Expectations", null],
  ["Pass SOC 2 audits", null],
  ["Design for 3x current scale", null],
  ["Give a 5-minute demo", null],
  ["Become number one", null],
  ["Join one of the guilds", null],
  ["Rotate for 3 months", null],
  ["Finish by 30 June", null],
  ["Present on 3 March 2027", null],
  ["HTTP/2 and gRPC services", null],
  ["Use K8s operators", null],
  ["", null],
  ["3+", null],
];

describe("a measure read from a title", () => {
  test.each([...inTheDocument, ...inTheWild, ...traps])("%j", (title, measure) => {
    expect(proposeMeasure(title)).toEqual(measure);
  });

  test("is one that may be kept, whatever the title", () => {
    const words =
      "reduce increase cut by to of from under at least most 5 3+ 30% 0% 1M+ $10k 2.5 99.9% two events/sec ms hours per week pipelines the a ( ) , . ; : + % 1e309 9999999999999999 people — é 漢";
    const title = fc
      .array(fc.oneof(fc.constantFrom(...words.split(" ")), fc.string()), { maxLength: 14 })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(title, (text) => {
        const measure = proposeMeasure(text);
        if (measure) expect(MeasureSchema.parse(measure)).toEqual(measure);
      }),
      { numRuns: 2000 },
    );
  });

  test("takes no longer for a very long title", () => {
    const long = [" 1".repeat(50_000), "from 1 to 2 ".repeat(9_000), "5 abc-".repeat(9_000)];
    for (const title of long) expect(proposeMeasure(title)?.kind).not.toBe("tick");
  });
});
