// What somebody is called here, where her days begin and where her mail goes.
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { editPerson } from "@/lib/actions/administration";
import type { PersonDetail } from "@/lib/views/administration";

type Props = { person: PersonDetail; timeZones: readonly string[] };

export const EditPerson = ({ person, timeZones }: Props) => (
  <Form action={editPerson} label="Profile" className="grid max-w-xl gap-5">
    <input type="hidden" name="personId" value={person.id} />
    <input type="hidden" name="was" value={person.email} />
    <TextField label="Name" name="name" defaultValue={person.name} autoComplete="off" required />
    <SelectField label="Time zone" name="timeZone" defaultValue={person.timeZone}>
      {timeZones.map((zone) => (
        <option key={zone} value={zone}>
          {zone.replaceAll("_", " ")}
        </option>
      ))}
    </SelectField>
    <TextField
      label="Email"
      hint="Whoever reads another address chooses a new password there; until then nobody comes in. The one of before is told."
      name="email"
      type="email"
      defaultValue={person.email}
      autoComplete="off"
      required
      blamedFor={["account.address-taken"]}
    />
    <SubmitButton variant="plain" className="justify-self-start">
      Save profile
    </SubmitButton>
  </Form>
);
