// Light or dark on this screen.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import type { Theme } from "@/components/shell/theme";
import { ThemeChoice } from "@/components/shell/theme-choice";
import { chooseTheme } from "@/lib/actions/accounts";
import { Setting } from "./setting";

export function Look({ theme }: { theme: Theme }) {
  return (
    <Setting id="look" title="Light and dark" lead="For this browser only.">
      <Form action={chooseTheme} label="Light and dark" className="grid gap-5">
        <ThemeChoice theme={theme} />
        <SubmitButton variant="plain" className="justify-self-start">
          Save look
        </SubmitButton>
      </Form>
    </Setting>
  );
}
