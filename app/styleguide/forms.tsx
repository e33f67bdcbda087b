import { ThemeChoice } from "@/components/shell/theme-choice";
import { Button } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/controls";
import { Dialog, DialogLink } from "@/components/ui/dialog";
import { DateField, SelectField, TextAreaField, TextField } from "@/components/ui/fields";

export function Forms({ isDialogOpen }: { isDialogOpen: boolean }) {
  return (
    <Section
      id="forms"
      title="Forms"
      aside={
        <DialogLink dialog="log" href="?dialog">
          Log milestone
        </DialogLink>
      }
    >
      <Card>
        <form className="grid max-w-md gap-5">
          <TextField name="name" label="Name" defaultValue="Runa Vik" autoComplete="name" />
          <TextField
            name="email"
            type="email"
            label="Email"
            defaultValue="runa@"
            error="That address has no ending. Write it like runa@example.org."
          />
          <TextAreaField name="note" label="What happened" hint="A line is enough." />
          <SelectField name="role" label="Role" defaultValue="mentor">
            <option value="manager">Manager</option>
            <option value="mentor">Mentor</option>
          </SelectField>
          <DateField name="on" label="Date" defaultValue="2026-11-22" />
          <Checkbox name="isPrivate">Only I see this goal</Checkbox>
          <ThemeChoice theme="system" />
          <Button type="submit" className="justify-self-start">
            Save
          </Button>
        </form>
      </Card>
      <Dialog id="log" title="Log milestone" open={isDialogOpen} closeHref="/styleguide">
        <form className="grid gap-5">
          <TextAreaField name="note" label="What happened" />
          <div className="flex flex-wrap gap-4">
            <TextField
              name="amount"
              label="Amount"
              inputMode="decimal"
              defaultValue="1"
              className="w-28"
            />
            <DateField name="occurredOn" label="Date" defaultValue="2026-11-22" />
          </div>
          <TextField
            name="evidence"
            type="url"
            label="Evidence link"
            hint="Optional: where it can be seen."
          />
          <Button type="submit" className="justify-self-start">
            Save milestone
          </Button>
        </form>
      </Dialog>
    </Section>
  );
}
