// What the inbox tells of, and how often a mail sums it up.
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Checkbox } from "@/components/ui/controls";
import { editNotifications } from "@/lib/actions/notifications";
import { RHYTHMS } from "@/lib/domain/digests";
import { NOTIFICATION_KINDS } from "@/lib/domain/notifications";
import { RHYTHM_WORDS } from "@/lib/format/digests";
import { KIND_WORDS } from "@/lib/format/notifications";
import type { NotificationChoice } from "@/lib/views/notifications";
import { ConfirmOwnEmail } from "./confirm-own-email";
import { Setting } from "./setting";

type Props = {
  choice: NotificationChoice;
  waits: { words: string; again: string } | null;
  isInDemo: boolean;
};

export function Notifications({ choice: { digest, told }, waits, isInDemo }: Props) {
  return (
    <Setting
      id="notifications"
      title="Notifications"
      lead="What your inbox tells you of, and how often an email sums it up: counts and titles, never what was written."
    >
      <Form action={editNotifications} label="Notifications" className="grid gap-5">
        <fieldset>
          <legend className="font-medium">In the inbox</legend>
          <div className="mt-2 grid gap-3">
            {NOTIFICATION_KINDS.map((kind) => (
              <Checkbox
                key={`${kind}-${told.includes(kind)}`}
                name={kind}
                defaultChecked={told.includes(kind)}
              >
                {KIND_WORDS[kind].name}
                <span className="text-soft block text-sm">{KIND_WORDS[kind].about}</span>
              </Checkbox>
            ))}
          </div>
        </fieldset>
        {isInDemo ? (
          <input type="hidden" name="digest" value={digest} />
        ) : (
          <SelectField label="Email digest" name="digest" defaultValue={digest}>
            {RHYTHMS.map((rhythm) => (
              <option key={rhythm} value={rhythm}>
                {RHYTHM_WORDS[rhythm]}
              </option>
            ))}
          </SelectField>
        )}
        <SubmitButton variant="plain" className="justify-self-start">
          Save notifications
        </SubmitButton>
      </Form>
      {waits ? <ConfirmOwnEmail waits={waits} className="border-line mt-6 border-t pt-5" /> : null}
    </Setting>
  );
}
