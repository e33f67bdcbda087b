// The two voices, served from here: Geist for the work, Newsreader for what matters, in the weights
// there are (made by `npm run fonts`). The letters of names such as Łukasz or Őrsi are fetched only by
// pages that show one.
import localFont from "next/font/local";

const geist = localFont({
  src: "./fonts/geist.woff2",
  variable: "--font-geist",
  weight: "400 600",
  display: "swap",
  adjustFontFallback: "Arial",
});

const geistExt = localFont({
  src: "../node_modules/@fontsource-variable/geist/files/geist-latin-ext-wght-normal.woff2",
  variable: "--font-geist-ext",
  weight: "100 900",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "unicode-range", value: "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF" },
  ],
});

const newsreader = localFont({
  src: "./fonts/newsreader.woff2",
  variable: "--font-newsreader",
  weight: "400 600",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

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

export const fontClasses = [geist, geistExt, newsreader, newsreaderExt]
  .map(({ variable }) => variable)
  .join(" ");
