// A plan document becomes a version that is looked at before anybody meets it.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { Card, Section } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { addTemplate } from "@/lib/actions/administration";
import { LineProblems } from "./line-problems";

export const AddTemplate = () => (
  <Section id="add" title="Add a version">
    <Card>
      <Form action={addTemplate} label="Add a version" className="grid gap-5">
        <LineProblems />
        <Field
          label="Template file"
          hint="YAML, as the exports and the installed templates are written. Its key says which template it is a version of."
        >
          {(wiring) => (
            <input
              type="file"
              name="file"
              accept=".yaml,.yml,text/yaml,application/yaml"
              className="file:rounded-button file:border-line file:bg-card file:text-ink text-soft max-w-full min-w-0 file:mr-3 file:min-h-9 file:border file:px-3.5 file:font-medium"
              {...wiring}
            />
          )}
        </Field>
        <TextAreaField
          label="Or its text"
          name="text"
          rows={4}
          spellCheck={false}
          className="[&_textarea]:font-mono [&_textarea]:text-sm"
        />
        <SubmitButton variant="plain" className="justify-self-start">
          Look at it
        </SubmitButton>
      </Form>
    </Card>
  </Section>
);
