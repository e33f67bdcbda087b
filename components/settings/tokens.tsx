// API tokens: what each may do and when it was used, and a new one.
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { NewToken } from "@/components/forms/shown-once";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { createToken, revokeToken } from "@/lib/actions/tokens";
import { TOKEN_DAYS } from "@/lib/schemas/tokens";
import type { TokenView } from "@/lib/views/settings";
import { Setting } from "./setting";

export function Tokens({ tokens }: { tokens: readonly TokenView[] }) {
  return (
    <Setting
      id="tokens"
      title="API tokens"
      lead="For scripts of your own. A token sees what you see; it is shown once."
    >
      {tokens.length > 0 ? (
        <ul
          aria-label="API tokens"
          className="divide-line border-line -mt-2 mb-6 divide-y border-b"
        >
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} />
          ))}
        </ul>
      ) : null}
      <Form action={createToken} label="New token" className="grid gap-5">
        <NewToken />
        <TextField
          label="Token name"
          name="name"
          hint="After what will use it, like “backup script”."
          autoComplete="off"
          required
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField label="May" name="scope" defaultValue="read">
            <option value="read">Read</option>
            <option value="write">Read and write</option>
          </SelectField>
          <SelectField label="Good for" name="days" defaultValue="90">
            {TOKEN_DAYS.map((days) => (
              <option key={days} value={days}>
                {days} days
              </option>
            ))}
          </SelectField>
        </div>
        <SubmitButton variant="plain" className="justify-self-start">
          Create token
        </SubmitButton>
      </Form>
    </Setting>
  );
}

function TokenRow({ token: { id, name, may, until, used } }: { token: TokenView }) {
  return (
    <li className="flex items-center justify-between gap-4 py-3">
      <div className="min-w-0">
        <p className="font-medium">{name}</p>
        <p className="text-soft text-sm">
          {may}, {until}, {used}
        </p>
      </div>
      <Form action={revokeToken} label={`Token ${name}`}>
        <input type="hidden" name="id" value={id} />
        <SubmitButton variant="quiet" size="small" aria-label={`Revoke ${name}`}>
          Revoke
        </SubmitButton>
      </Form>
    </li>
  );
}
