import localFont from "next/font/local";

/**
 * Inter for Latin letters and figures.
 *
 * Quotation marks, dashes, the ellipsis and the middle dot are left out: Chinese sets them full
 * width, so they must come from the Chinese face. English takes them from `interPunctuation`.
 */
export const inter = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  adjustFontFallback: false,
  variable: "--font-inter",
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0000-00B6, U+00B8-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+2002-200A, U+2012-2013, U+20AC, U+2122, U+2190-2193, U+2212, U+2215",
    },
  ],
});

export const interPunctuation = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  adjustFontFallback: false,
  preload: false,
  variable: "--font-inter-punctuation",
  declarations: [
    { prop: "unicode-range", value: "U+00B7, U+2014-2015, U+2018-201F, U+2022, U+2026" },
  ],
});
