// Where one is signed in, and out again.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Badge } from "@/components/ui/chip";
import { endOtherSessions, endSession, signOut } from "@/lib/actions/sessions";
import type { SessionView } from "@/lib/views/settings";
import { Setting } from "./setting";

export function Sessions({ sessions }: { sessions: readonly SessionView[] }) {
  return (
    <Setting
      id="sessions"
      title="Sessions"
      lead="Browsers in which you are signed in. One that is not used for 30 days ends by itself."
    >
      <ul className="divide-line -my-2 divide-y">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      <div className="border-line mt-5 flex flex-wrap gap-3 border-t pt-5">
        <Form action={signOut} label="Sign out">
          <SubmitButton variant="plain">Sign out</SubmitButton>
        </Form>
        {sessions.length > 1 ? (
          <Form action={endOtherSessions} label="Other sessions">
            <SubmitButton variant="plain">End all others</SubmitButton>
          </Form>
        ) : null}
      </div>
    </Setting>
  );
}

function SessionRow({ session: { id, browser, seen, isHere } }: { session: SessionView }) {
  return (
    <li className="flex items-center justify-between gap-4 py-3">
      <div className="min-w-0">
        <p className="font-medium">{browser}</p>
        <p className="text-soft text-sm">{seen}</p>
      </div>
      {isHere ? (
        <Badge tone="moss">This one</Badge>
      ) : (
        <Form action={endSession} label={`${browser}, ${seen}`}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton variant="quiet" size="small" aria-label={`End ${browser}`}>
            End
          </SubmitButton>
        </Form>
      )}
    </li>
  );
}
