"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { IN_BOTTOM_BAR, isCurrent } from "./navigation";

/** The way around on a phone: five places under the thumb. The others are in the menu above. */
export function BottomBar() {
  const t = useTranslations("shell");
  const pathname = usePathname();
  return (
    <nav
      aria-label={t("navigation")}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <ul className="grid grid-cols-5">
        {IN_BOTTOM_BAR.map(({ id, href, icon: Icon }) => (
          <li key={id}>
            <Link
              href={href}
              aria-current={isCurrent(href, pathname) ? "page" : undefined}
              className="flex h-14 flex-col items-center justify-center gap-1 text-2xs text-muted -outline-offset-2 aria-[current=page]:font-medium aria-[current=page]:text-accent"
            >
              <Icon aria-hidden className="size-5" />
              {t(id)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
