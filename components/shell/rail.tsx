"use client";

import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { RailLink } from "./rail-link";
import { NAVIGATION } from "./navigation";
import { RAIL_COOKIE } from "./rail-cookie";
import { Wordmark } from "./wordmark";

/** The way around on a wide screen. Folded to its icons it keeps their words for a pointer's rest. */
export function Rail({
  openFindings,
  startsFolded,
  search,
  children,
}: {
  openFindings: number;
  startsFolded: boolean;
  search: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("shell");
  const [folded, setFolded] = useState(startsFolded);

  function toggle() {
    setFolded(!folded);
    document.cookie = `${RAIL_COOKIE}=${folded ? "open" : "folded"}; path=/; max-age=31536000; samesite=lax`;
  }

  return (
    <aside
      data-folded={folded}
      className="group/rail sticky top-0 hidden h-dvh w-15 shrink-0 flex-col border-r border-line py-4 md:flex lg:not-data-[folded=true]:w-52 print:hidden"
    >
      <div className="px-5 max-lg:hidden lg:group-data-[folded=true]/rail:hidden">
        <Wordmark />
      </div>
      <div className="px-5 lg:group-data-[folded=false]/rail:hidden">
        <Wordmark compact />
      </div>
      <div className="mt-5 px-2.5">{search}</div>
      <nav aria-label={t("navigation")} className="mt-3 flex-1 overflow-y-auto px-2.5">
        <ul className="space-y-0.5">
          {NAVIGATION.map((item) => (
            <li key={item.id}>
              <RailLink item={item} count={item.id === "review" ? openFindings : 0} />
            </li>
          ))}
        </ul>
      </nav>
      <div className="space-y-1 px-2.5">
        {children}
        <button
          type="button"
          onClick={toggle}
          aria-pressed={folded}
          className="hidden h-9 w-full items-center gap-3 rounded-md px-2.5 text-xs text-muted hover:bg-sunken hover:text-ink lg:flex"
        >
          {folded ? (
            <PanelLeftOpen aria-hidden className="size-4" />
          ) : (
            <PanelLeftClose aria-hidden className="size-4" />
          )}
          <span className="lg:group-data-[folded=true]/rail:sr-only">
            {folded ? t("unfold") : t("fold")}
          </span>
        </button>
      </div>
    </aside>
  );
}
