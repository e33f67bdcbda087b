import { PlanSpark } from "@/components/charts/plan-spark";
import { Chip } from "@/components/ui/chip";
import { Initials } from "@/components/ui/initials";
import { Link } from "@/components/ui/link";
import { Still } from "@/components/ui/still";
import type { Day } from "@/lib/domain/days";
import { usedOf } from "@/lib/format/budgets";
import { dayInShort } from "@/lib/format/days";
import { percent } from "@/lib/format/numbers";
import { lastEntry, lateGoals, shareOfLine } from "@/lib/format/team";
import type { ReportRow, TeamPage } from "@/lib/views/team";

/**
 * Everyone, a row a plan. On narrow screens it keeps who and how, with large letters one below the
 * other; the rest is a tap away.
 */
export const TeamTable = ({ team }: { team: TeamPage }) => (
  <Still as="div" className="rounded-card border-line bg-card shadow-card @container border">
    <table aria-label="Team" className="w-full text-left @max-3xs:block">
      <thead className="text-faint text-sm @max-3xs:block">
        <tr className="border-line border-b">
          <Head className="pl-5">Person and plan</Head>
          <Head className="hidden xl:table-cell">Road</Head>
          <Head>Pace</Head>
          <Head className="hidden lg:table-cell">Reached</Head>
          <Head className="hidden lg:table-cell">Last entry</Head>
          <Head className="hidden whitespace-nowrap xl:table-cell">Budget used</Head>
          <Head className="hidden pr-5 text-right whitespace-nowrap lg:table-cell">
            Next review
          </Head>
        </tr>
      </thead>
      <tbody className="@max-3xs:block">
        {team.rows.map((row) => (
          <Row key={row.planId} row={row} today={team.today} />
        ))}
      </tbody>
    </table>
  </Still>
);

const Head = ({ className = "", children }: { className?: string; children: string }) => (
  <th scope="col" className={`px-3 py-2.5 font-medium ${className}`}>
    {children}
  </th>
);

/** Where nothing is set aside, nothing is said. */
function Used({ row: { money, planId } }: { row: ReportRow }) {
  if (money.length === 0) return <span className="text-faint">none</span>;
  return (
    <Link href={`/plans/${planId}/resources#budget-title`} className="hover:underline">
      {money.map((sum) => {
        const { share, of } = usedOf(sum);
        return (
          <span key={sum.currency} className="block">
            <strong>{share}</strong> <span className="text-soft">{of}</span>
          </span>
        );
      })}
    </Link>
  );
}

type RowProps = { row: ReportRow; today: Day };

/** The road is another one with each event of the plan and on each day; only a name and a review move
 * without it. */
const Row = ({ row, today }: RowProps) => (
  <Still
    as="tr"
    memo={[row.road, `${row.owner} ${row.reviewOn}`]}
    className="border-line border-t first:border-t-0 @max-3xs:block"
  >
    <Cells row={row} today={today} />
  </Still>
);

function Cells({ row, today }: RowProps) {
  const { outlook, road } = row;
  const late = lateGoals(outlook);
  return (
    <>
      <th scope="row" className="py-3 pr-3 pl-5 text-left font-normal @max-3xs:block">
        <span className="flex items-center gap-4 @max-3xs:flex-wrap">
          <Initials name={row.owner} />
          <span className="min-w-0">
            <Link href={`/plans/${row.planId}`} className="font-medium hover:underline">
              {row.owner}
            </Link>
            <span className="text-soft flex flex-wrap gap-x-2 text-sm">
              <span>{row.title}</span>
              <span className="whitespace-nowrap">
                month {row.month} of {row.months}
              </span>
            </span>
          </span>
        </span>
      </th>
      <td className="hidden px-3 xl:table-cell">
        <PlanSpark label={`${shareOfLine(outlook)} expected`} word={outlook.word} {...road} />
      </td>
      <td className="px-3 py-2.5 @max-3xs:block @max-3xs:px-5 @max-3xs:pt-0">
        <Chip word={outlook.word} />
        {late.map((words) => (
          <span key={words} className="text-soft mt-0.5 block text-sm whitespace-nowrap">
            {words}
          </span>
        ))}
      </td>
      <td className="num hidden px-3 whitespace-nowrap lg:table-cell">
        <strong>{percent(outlook.actual)}</strong>{" "}
        <span className="text-soft text-sm">of {percent(outlook.expected)}</span>
      </td>
      <td className="text-soft hidden px-3 text-sm lg:table-cell">{lastEntry(outlook, today)}</td>
      <td className="num hidden px-3 text-sm whitespace-nowrap xl:table-cell">
        <Used row={row} />
      </td>
      <td className="text-soft num hidden pr-5 pl-3 text-right text-sm whitespace-nowrap lg:table-cell">
        {row.reviewOn ? dayInShort(row.reviewOn, today) : "none left"}
      </td>
    </>
  );
}
