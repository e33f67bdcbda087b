// An account for somebody: her password is chosen by herself, over a link that is mailed to her.
import { randomUUID } from "node:crypto";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Card, Section } from "@/components/ui/card";
import { addPerson } from "@/lib/actions/administration";

export const AddPerson = () => (
  <Section id="add-person" title="Add a person">
    <Card>
      <Form
        action={addPerson}
        label="Add a person"
        formKey={randomUUID()}
        className="grid max-w-xl gap-5"
      >
        <TextField label="Name" name="name" autoComplete="off" required />
        <TextField
          label="Email"
          hint="A link to choose a password goes there. It is good for a week."
          name="email"
          type="email"
          autoComplete="off"
          required
          blamedFor={["account.address-taken"]}
        />
        <SubmitButton variant="plain" className="justify-self-start">
          Add person
        </SubmitButton>
      </Form>
    </Card>
  </Section>
);
