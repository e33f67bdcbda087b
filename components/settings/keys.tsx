// Whether single letters do things on this screen.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Kbd } from "@/components/keys/kbd";
import { Checkbox } from "@/components/ui/controls";
import { chooseKeys } from "@/lib/actions/accounts";
import { Setting } from "./setting";

export function Keys({ hasKeys }: { hasKeys: boolean }) {
  return (
    <Setting id="keys" title="Single keys" lead="For this browser only.">
      <Form action={chooseKeys} label="Single keys" className="grid gap-5">
        <Checkbox name="keys" key={String(hasKeys)} defaultChecked={hasKeys}>
          Single keys do things
          <span className="text-soft block text-sm">
            <Kbd>T</Kbd> leads to Today, <Kbd>?</Kbd> shows them all. Switch them off if you speak
            to your computer or press keys by accident; <Kbd>Ctrl K</Kbd> stays.
          </span>
        </Checkbox>
        <SubmitButton variant="plain" className="justify-self-start">
          Save keys
        </SubmitButton>
      </Form>
    </Setting>
  );
}
