// Which of a plan's areas its goals are in, as their owners sorted them in the first week.
import type { Act } from "./acts";

const sorted = (areas: Record<string, readonly string[]>): Act[] =>
  Object.entries(areas).flatMap(([area, goals]) =>
    goals.map((goal): Act => ({ day: 4, goal, does: "edit", area })),
  );

export const midLevel = sorted({
  "advanced-cloud-architecture": ["cloud-certification", "hadoop-migration", "cost-savings"],
  "scalable-data-pipeline-design": ["production-pipelines", "pipeline-efficiency"],
  "cross-functional-collaboration": ["data-masking", "data-quality-framework"],
  "mentorship-and-leadership": ["junior-engineers", "tech-lead-role", "leadership"],
});

export const junior = sorted({
  "programming-fundamentals": ["python-data-structures", "python-package"],
  "data-manipulation-and-analysis": ["etl-pipelines", "weather-data-pipeline"],
  "version-control-and-collaboration": ["github-projects"],
  "basic-visualization": ["tableau-dashboard"],
});

export const senior = sorted({
  "ai-ml-integration": ["recommendation-system"],
  "enterprise-data-governance": ["data-lineage"],
  "streaming-data-and-real-time-systems": ["production-pipelines"],
});
