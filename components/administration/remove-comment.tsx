// Takes a comment away by its link. Nothing of it is shown here: its words are for its plan's people.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Card, Section } from "@/components/ui/card";
import { removeComment } from "@/lib/actions/administration";

export const RemoveComment = () => (
  <Section id="remove-comment" title="Remove a comment">
    <Card>
      <Form action={removeComment} label="Remove a comment" className="grid max-w-xl gap-5">
        <TextField
          label="Link of the comment"
          hint="Every comment’s day is its link. Whoever can read it can copy that for you. There is no way back."
          name="comment"
          autoComplete="off"
          spellCheck={false}
          required
          blamedFor={["comment.unknown"]}
        />
        <SubmitButton variant="plain" className="justify-self-start">
          Remove comment
        </SubmitButton>
      </Form>
    </Card>
  </Section>
);
