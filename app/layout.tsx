import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { SoftWays } from "@/components/shell/soft-ways";
import { readTheme, themeCookie } from "@/components/shell/theme";
import { fontClasses } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  description: "Development plans that get finished.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f4" },
    { media: "(prefers-color-scheme: dark)", color: "#131614" },
  ],
};

/** The theme is known before the first byte, so a stored choice never flashes. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(themeCookie)?.value);
  return (
    <html
      lang="en"
      className={fontClasses}
      {...(theme === "system" ? {} : { "data-theme": theme })}
    >
      <body>
        {children}
        <SoftWays />
      </body>
    </html>
  );
}
