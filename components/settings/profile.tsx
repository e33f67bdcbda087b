// Name and time zone.
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { editProfile } from "@/lib/actions/accounts";
import { Setting } from "./setting";

type Props = { name: string; timeZone: string; timeZones: readonly string[] };

export function Profile({ name, timeZone, timeZones }: Props) {
  return (
    <Setting
      id="profile"
      title="Profile"
      lead="Your days begin at midnight in your time zone: that is when a goal becomes due."
    >
      <Form action={editProfile} label="Profile" className="grid gap-5">
        <TextField label="Name" name="name" defaultValue={name} autoComplete="name" required />
        <SelectField label="Time zone" name="timeZone" defaultValue={timeZone}>
          {timeZones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll("_", " ")}
            </option>
          ))}
        </SelectField>
        <SubmitButton className="justify-self-start">Save profile</SubmitButton>
      </Form>
    </Setting>
  );
}
