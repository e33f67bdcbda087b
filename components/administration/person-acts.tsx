// What an administrator can do with an account, each with what comes of it.
import type { ReactNode } from "react";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import {
  closeAccount,
  makeAdministrator,
  removeAccount,
  reopenAccount,
  sendReset,
  unmakeAdministrator,
} from "@/lib/actions/administration";
import type { PersonDetail } from "@/lib/views/administration";
import type { FormAction } from "@/lib/views/forms";

type Props = { person: PersonDetail };

export function PersonActs({ person }: Props) {
  const { id, isAdministrator, isClosed, isOwn, isLast } = person;
  return (
    <div className="grid gap-6">
      {isLast ? (
        <Matter title="The only administrator">
          Somebody has to run this place. Make someone else an administrator first.
        </Matter>
      ) : isAdministrator ? (
        <Matter
          title="Administrator"
          act={<Act action={unmakeAdministrator} id={id} text="Take administration away" />}
        >
          Keeps people, templates and share links, and reads the audit log.
        </Matter>
      ) : isClosed ? null : (
        <Matter
          title="Administrator"
          act={<Act action={makeAdministrator} id={id} text="Make administrator" />}
        >
          May keep people, templates and share links, and read the audit log. Never anybody’s plans.
        </Matter>
      )}
      {isClosed ? (
        <Matter
          title="Closed account"
          act={<Act action={reopenAccount} id={id} text="Open account again" />}
        >
          Nobody comes in with it. Everything of hers or his is still there.
        </Matter>
      ) : (
        <Matter title="Password" act={<Act action={sendReset} id={id} text="Send reset link" />}>
          Mails a link for a new password, good for an hour, to the person alone.
        </Matter>
      )}
      {isOwn ? (
        <Matter title="Your own account">Password and account are in your settings.</Matter>
      ) : (
        <>
          {isClosed ? null : (
            <Matter
              title="Close account"
              act={<Act action={closeAccount} id={id} text="Close account" />}
            >
              Signs out everywhere at once and lets nobody in. It can be opened again.
            </Matter>
          )}
          <Matter title="Delete account" act={<Remove id={id} />}>
            Plans, milestones and evidence go with it, at once. There is no way back.
          </Matter>
        </>
      )}
    </div>
  );
}

function Matter({ title, act, children }: { title: string; act?: ReactNode; children: ReactNode }) {
  return (
    <div className="border-line grid gap-3 border-t pt-5 first:border-t-0 first:pt-0">
      <div>
        <h3 className="font-sans text-base font-medium">{title}</h3>
        <p className="text-soft max-w-2xl">{children}</p>
      </div>
      {act}
    </div>
  );
}

const Act = ({ action, id, text }: { action: FormAction; id: string; text: string }) => (
  <Form action={action} label={text}>
    <input type="hidden" name="personId" value={id} />
    <SubmitButton variant="plain">{text}</SubmitButton>
  </Form>
);

const Remove = ({ id }: { id: string }) => (
  <Form action={removeAccount} label="Delete account" className="grid max-w-md gap-4">
    <input type="hidden" name="personId" value={id} />
    <TextField
      label="Email of the account, to be sure"
      name="email"
      type="email"
      autoComplete="off"
      required
      blamedFor={["account.other-email"]}
    />
    <SubmitButton variant="plain" className="text-rust justify-self-start">
      Delete account
    </SubmitButton>
  </Form>
);
