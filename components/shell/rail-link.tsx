"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { formatCount } from "@/lib/format";
import { isCurrent, type NavigationItem } from "./navigation";

export function RailLink({ item, count }: { item: NavigationItem; count: number }) {
  const t = useTranslations("shell");
  const locale = useLocale();
  const current = isCurrent(item.href, usePathname());
  const Icon = item.icon;
  const word = t(item.id);

  return (
    <Link
      href={item.href}
      aria-current={current ? "page" : undefined}
      title={word}
      className="flex h-9 items-center gap-3 rounded-md px-2.5 text-sm text-muted hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-wash aria-[current=page]:font-medium aria-[current=page]:text-ink"
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      <span className="max-lg:sr-only lg:group-data-[folded=true]/rail:sr-only">{word}</span>
      {count > 0 && (
        <span className="ml-auto text-2xs text-muted figures max-lg:sr-only lg:group-data-[folded=true]/rail:sr-only">
          {formatCount(count, locale)}
          <span className="sr-only">{t("openFindings")}</span>
        </span>
      )}
    </Link>
  );
}
