// The team by area of its goals: where it moves, and where it waits.
import { type Report, reportsOf } from "../../db/team";
import { ask } from "../../db/together";
import { accept, type Outcome } from "../../domain/problems";
import type { AreaRow, TeamAreas } from "../../views/team";
import { look } from "../change";
import type { Context } from "../context";
import { type AreaShare, glancesOf } from "./glance";

type Part = { report: Report; share: AreaShare };

/** Areas by name, those in which most goals are behind first; goals without one by horizon, last. */
export const teamAreas = (context: Context): Promise<Outcome<TeamAreas>> =>
  look(context, "plan.read", async (db, scope) => {
    const { today } = context;
    const reports = await ask(db, reportsOf(scope));
    const glances = await glancesOf(db, scope, reports, today);
    const byArea = new Map<string, Part[]>();
    for (const report of reports) {
      for (const share of glances.get(report.planId)?.areas ?? []) {
        byArea.set(share.area, [...(byArea.get(share.area) ?? []), { report, share }]);
      }
    }
    const areas = [...byArea].map(([area, parts]) => areaOf(area, parts));
    const behind = ({ overdue, slipping }: AreaRow) => overdue + slipping;
    return accept({
      today,
      reports: reports.length,
      areas: areas.sort(
        (a, b) =>
          Number(a.isHorizon) - Number(b.isHorizon) ||
          behind(b) - behind(a) ||
          (a.area < b.area ? -1 : 1),
      ),
    });
  });

function areaOf(area: string, parts: readonly Part[]): AreaRow {
  const total = (figure: (share: AreaShare) => number) =>
    parts.reduce((sum, { share }) => sum + figure(share), 0);
  const weight = total((share) => share.weight) || 1;
  return {
    area,
    isHorizon: parts.every(({ share }) => share.isHorizon),
    actual: total((share) => share.weight * share.actual) / weight,
    expected: total((share) => share.weight * share.expected) / weight,
    goals: total(({ goals }) => goals),
    done: total(({ done }) => done),
    overdue: total(({ overdue }) => overdue),
    slipping: total(({ slipping }) => slipping),
    people: parts
      .map(({ report: { planId, owner }, share: { actual, expected } }) => ({
        planId,
        owner,
        actual,
        expected,
      }))
      .sort((a, b) => a.actual - a.expected - (b.actual - b.expected)),
  };
}
