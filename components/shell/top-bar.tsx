import { Menu } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IN_MENU } from "./navigation";
import { Wordmark } from "./wordmark";

/** A phone's head: the name, and a menu with what the bottom bar has no room for. */
export function TopBar({ children }: { children: ReactNode }) {
  const t = useTranslations("shell");
  return (
    <header className="flex h-12 items-center justify-between border-b border-line px-4 md:hidden print:hidden">
      <Wordmark />
      <button
        type="button"
        popoverTarget="top-menu"
        aria-label={t("menu")}
        className="-mr-2 grid size-11 place-items-center rounded-md"
      >
        <Menu aria-hidden className="size-5" />
      </button>
      <div
        id="top-menu"
        popover="auto"
        className="inset-auto top-12 right-2 w-56 rounded-md border border-line bg-raised p-2 text-ink shadow-float"
      >
        {IN_MENU.map(({ id, href }) => (
          <Link
            key={id}
            href={href}
            className="flex h-11 items-center rounded-md px-2.5 text-sm hover:bg-sunken"
          >
            {t(id)}
          </Link>
        ))}
        {children}
      </div>
    </header>
  );
}
