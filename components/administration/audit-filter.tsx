// Narrows the audit log to one verb, or to one person.
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/controls";
import { TextLink } from "@/components/ui/text-link";
import { auditVerb } from "@/lib/format/audit";

type Props = {
  verbs: readonly string[];
  verb: string;
  person: { id: string; name: string } | null;
};

export function AuditFilter({ verbs, verb, person }: Props) {
  return (
    <form action="/admin/audit" className="flex flex-wrap items-center gap-x-3 gap-y-2">
      {person ? <input type="hidden" name="person" value={person.id} /> : null}
      <Select
        name="verb"
        aria-label="What happened"
        defaultValue={verb}
        className="min-w-0 flex-1 sm:w-64 sm:flex-none"
      >
        <option value="">Everything</option>
        {verbs.map((each) => (
          <option key={each} value={each}>
            {auditVerb(each)}
          </option>
        ))}
      </Select>
      <Button type="submit">Show</Button>
      {person ? (
        <p className="text-soft">
          Only {person.name}. <TextLink href="/admin/audit">Everybody</TextLink>
        </p>
      ) : null}
    </form>
  );
}
