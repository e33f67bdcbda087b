import type { ReactNode } from "react";
import type { Told } from "@/lib/views/forms";
import { Icon } from "./icon";

const box = "flex items-start gap-2.5 rounded-button px-4 py-3";

/** What went wrong and what to do. Spoken at once. */
export function Alert({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div role="alert" className={`${box} bg-rust-wash text-rust ${className ?? ""}`}>
      <Icon name="circle-alert" size={18} className="mt-0.75" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}

/** A success worth a word, spoken when there is a pause. */
export function Status({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div role="status" className={`${box} bg-moss-wash text-moss ${className ?? ""}`}>
      <Icon name="check" size={18} className="mt-0.75" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}

/** What came of the form before, on a page that was asked for anew. */
export const ToldNotice = ({ told: { is, sentence } }: { told: Told }) =>
  is === "refused" ? (
    <Alert className="mb-6">{sentence}</Alert>
  ) : (
    <Status className="mb-6">{sentence}</Status>
  );

/** Worth knowing before acting; nobody is interrupted. */
export function Note({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div className={`${box} bg-wash text-soft ${className ?? ""}`}>
      <Icon name="info" size={18} className="mt-0.75" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
