import type { ReactNode } from "react";

/** The head of a page: where I am, its title, one line, its acts. `lead` stands before the title
 * (a goal's tick); `above` is a breadcrumb or the day. */
export function PageHeader({
  title,
  above,
  lead,
  children,
  actions,
}: {
  title: ReactNode;
  above?: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="mb-6 grid gap-1 sm:mb-7">
      {above ? <div className="text-soft text-sm">{above}</div> : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 gap-3.5">
          {lead ? <div className="pt-1.5">{lead}</div> : null}
          <div className="min-w-0">
            <h1>{title}</h1>
            {children ? <div className="text-soft mt-2 max-w-3xl">{children}</div> : null}
          </div>
        </div>
        {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </header>
  );
}
