"use client";
import { PlainPage } from "@/components/shell/plain-page";
import { Title } from "@/components/shell/title";
import { fontClasses } from "./fonts";
import "./globals.css";

/** The last resort, when even the layout broke. A plain link: it loads everything afresh. */
export default function GlobalError() {
  return (
    <html lang="en" className={fontClasses}>
      <body>
        <Title of="Something broke" />
        <PlainPage
          title="Something broke on our side."
          action={
            // A full load is the point here: the app behind a client-side link is what broke.
            <form action="/">
              <button
                type="submit"
                className="rounded-button bg-moss text-on-moss min-h-9 px-3.5 font-medium"
              >
                Start afresh
              </button>
            </form>
          }
        >
          <p>Nothing you saved is lost.</p>
        </PlainPage>
      </body>
    </html>
  );
}
