import { getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import Link from "next/link";
import type { ReactNode } from "react";
import { BottomBar } from "@/components/shell/bottom-bar";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { PaletteButton } from "@/components/shell/palette-button";
import { Rail } from "@/components/shell/rail";
import { RAIL_COOKIE } from "@/components/shell/rail-cookie";
import { SkipLink } from "@/components/shell/skip-link";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { TopBar } from "@/components/shell/top-bar";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { currentActor } from "@/lib/server/current-actor";
import { getReviewCount } from "@/lib/server/queries/get-review-count";
import { setLocaleAction } from "@/app/set-locale-action";

/** The frame around every page: the ways around, language and theme. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const { open } = await getReviewCount(await currentActor());
  const t = await getTranslations("shell");
  const isFolded = (await cookies()).get(RAIL_COOKIE)?.value === "folded";
  return (
    <div className="md:flex">
      <ClientMessages namespaces={["shell", "palette", "problem"]}>
        <SkipLink />
        <TopBar>
          <Link
            href="/search"
            className="flex h-11 items-center rounded-md px-2.5 text-sm hover:bg-sunken"
          >
            {t("search")}
          </Link>
          <LanguageSwitch action={setLocaleAction} />
          <ThemeSwitch />
        </TopBar>
        <Rail openFindings={open} startsFolded={isFolded} search={<PaletteButton />}>
          <LanguageSwitch action={setLocaleAction} />
          <ThemeSwitch />
        </Rail>
        <BottomBar />
        <main
          id="main"
          tabIndex={-1}
          className="min-w-0 flex-1 px-4 pt-6 pb-24 outline-none md:px-8 md:pt-8 md:pb-12 print:p-0"
        >
          {children}
        </main>
      </ClientMessages>
    </div>
  );
}
