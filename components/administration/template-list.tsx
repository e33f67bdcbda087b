// The installed templates, each with its versions and which of them people meet.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Badge } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/words";
import { publishTemplate, retireTemplate } from "@/lib/actions/administration";
import type { Day } from "@/lib/domain/days";
import { dayInFull } from "@/lib/format/days";
import type { TemplateVersionRow } from "@/lib/views/administration";

export type DatedVersion = TemplateVersionRow & { addedOn: Day };

export function TemplateList({ versions }: { versions: readonly DatedVersion[] }) {
  const keys = [...new Set(versions.map(({ key }) => key))];
  return (
    <div className="grid gap-10">
      {keys.map((key) => (
        <Template key={key} versions={versions.filter((each) => each.key === key)} />
      ))}
    </div>
  );
}

function Template({ versions }: { versions: readonly DatedVersion[] }) {
  const current = versions.find(({ isCurrent }) => isCurrent);
  const shown = current ?? versions[0];
  if (!shown) return null;
  const { key, title } = shown;
  return (
    <section aria-labelledby={`template-${key}`}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h2 id={`template-${key}`}>{title}</h2>
          {current ? null : <p className="text-soft text-sm">retired: nobody meets it</p>}
        </div>
        {current ? (
          <Form action={retireTemplate}>
            <input type="hidden" name="key" value={key} />
            <SubmitButton variant="quiet" size="small" aria-label={`Retire ${title}`}>
              Retire
            </SubmitButton>
          </Form>
        ) : null}
      </div>
      <ul aria-label={`Versions of ${title}`} className="border-line divide-line divide-y border-y">
        {versions.map((version) => (
          <Row key={version.version} version={version} />
        ))}
      </ul>
    </section>
  );
}

function Row({ version: each }: { version: DatedVersion }) {
  const { key, version, isCurrent, isWaiting, addedOn } = each;
  return (
    <li className="flex min-h-14 flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2.5">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <Link
          href={`/admin/templates/${key}/${version}`}
          className="rounded-small num font-medium hover:underline"
        >
          Version {version}
        </Link>
        <p className="text-soft text-sm">
          since <Time at={addedOn}>{dayInFull(addedOn)}</Time>
          {isWaiting ? ", as its file says; waits for you" : null}
        </p>
      </div>
      {isCurrent ? <Badge tone="moss">Current</Badge> : <Publish version={each} />}
    </li>
  );
}

/** Makes a version the one that people meet. */
export const Publish = ({
  version: { key, version, title },
  isFirst = false,
}: {
  version: TemplateVersionRow;
  isFirst?: boolean;
}) => (
  <Form action={publishTemplate}>
    <input type="hidden" name="key" value={key} />
    <input type="hidden" name="version" value={version} />
    <SubmitButton
      variant={isFirst ? "primary" : "plain"}
      size={isFirst ? "base" : "small"}
      {...(isFirst ? {} : { "aria-label": `Publish version ${version} of ${title}` })}
    >
      {isFirst ? "Publish this version" : "Publish"}
    </SubmitButton>
  </Form>
);
