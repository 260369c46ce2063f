import "./globals.css";

import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ThemeProvider } from "next-themes";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { HintLayer } from "@/components/ui/hint-layer";
import { inter, interPunctuation } from "./fonts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  const name = t("name");
  return { title: { default: name, template: `%s · ${name}` }, description: t("description") };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf8" },
    { media: "(prefers-color-scheme: dark)", color: "#0d1117" },
  ],
};

/** The nonce comes from the proxy with each request; the theme's script may run by it alone. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const nonce = (await headers()).get("x-nonce");
  return (
    <html
      lang={locale}
      suppressHydrationWarning
      className={`${inter.variable} ${interPunctuation.variable}`}
    >
      <body>
        <ThemeProvider attribute="data-theme" {...(nonce === null ? {} : { nonce })}>
          <NuqsAdapter>{children}</NuqsAdapter>
          <HintLayer />
        </ThemeProvider>
      </body>
    </html>
  );
}
