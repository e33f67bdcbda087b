// The two voices, served from here: Geist for the work, Newsreader for what matters.
import { GeistSans } from "geist/font/sans";
import localFont from "next/font/local";

const newsreader = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  variable: "--font-newsreader",
  weight: "200 800",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

/** Names such as Łukasz or Őrsi: fetched only by pages that show such a letter. */
const newsreaderExt = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2",
  variable: "--font-newsreader-ext",
  weight: "200 800",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "unicode-range", value: "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF" },
  ],
});

export const fontClasses = `${GeistSans.variable} ${newsreader.variable} ${newsreaderExt.variable}`;
