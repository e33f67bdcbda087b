import { SearchForm } from "@/components/forms/search-form";
import { CommandWords } from "@/components/palette/command-words";
import { commands, NO_PLACES } from "@/components/palette/commands";
import { find } from "@/components/palette/match";
import { Title } from "@/components/shell/title";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { places } from "@/lib/services/places";
import { contextOf, requireMember } from "@/lib/web/current-member";

const MOST = 100;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Where the search leads without JavaScript: every place by its name, found on the server. */
export default async function GoPage({ searchParams }: Props) {
  const [{ q }, member] = await Promise.all([searchParams, requireMember()]);
  const query = typeof q === "string" ? q : "";
  const known = await places(contextOf(member));
  const links = commands(known.ok ? known.value : NO_PLACES, "").flatMap(({ deed, ...rest }) =>
    deed.is === "go" ? [{ ...rest, href: deed.href }] : [],
  );
  const found = find(links, query).slice(0, MOST);
  return (
    <>
      <Title of="Search" />
      <PageHeader title="Search" />
      <div className="mb-5">
        <SearchForm
          action="/go"
          label="Search places and acts"
          placeholder="A goal, a plan, or what to do"
          asked={query}
        />
      </div>
      {found.length === 0 ? <p className="text-soft">Nothing here goes by that name.</p> : null}
      {found.length > 0 ? (
        <Card isFlush>
          <ul aria-label="What was found">
            {found.map(({ key, href, text, about, icon }) => (
              <li key={key} className="border-line border-t first:border-t-0">
                <Link
                  href={href}
                  className="hover:bg-wash flex min-h-11 items-center gap-3 px-5 py-2.5"
                >
                  <Icon name={icon} className="text-soft" weight={1.75} />
                  <CommandWords text={text} about={about} />
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  );
}
