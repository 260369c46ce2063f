"use client";

import { Command } from "cmdk";
import { useLocale, useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import type { ReactNode } from "react";
import { regionHref, termHref } from "@/components/search/hrefs";
import type { PaletteView } from "@/lib/domain/views/search";
import { inLocale } from "@/lib/i18n/locale";

function PaletteGroup({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-2xs [&_[cmdk-group-heading]]:text-muted"
    >
      {children}
    </Command.Group>
  );
}

function PaletteItem({
  value,
  aside,
  isAtHand = false,
  onGo,
  children,
}: {
  value: string;
  aside?: ReactNode;
  /** Known here, without asking the server. */
  isAtHand?: boolean;
  onGo: (value: string) => void;
  children: ReactNode;
}) {
  return (
    <Command.Item
      value={value}
      onSelect={() => onGo(value)}
      {...(isAtHand && { "data-at-hand": "" })}
      className="flex min-h-9 cursor-pointer items-center justify-between gap-4 rounded-sm px-2.5 text-sm data-[selected=true]:bg-accent-wash pointer-coarse:min-h-11"
    >
      <span className="min-w-0 truncate">{children}</span>
      {aside !== undefined && <span className="shrink-0 text-2xs text-muted">{aside}</span>}
    </Command.Item>
  );
}

export interface PalettePage {
  readonly href: string;
  readonly label: string;
}

const THEMES = ["light", "dark", "system"] as const;

/** What can be done from anywhere; shown when it is typed. */
function ThemeActions({ typed, onDone }: { typed: string; onDone: () => void }) {
  const t = useTranslations("palette");
  const shell = useTranslations("shell");
  const { setTheme } = useTheme();
  const words = typed.trim().toLowerCase();
  const named = THEMES.map((theme) => ({
    theme,
    label: t("setTheme", { theme: shell(`themes.${theme}`) }),
  }));
  const fitting =
    words === "" ? [] : named.filter(({ label }) => label.toLowerCase().includes(words));
  if (fitting.length === 0) return null;
  return (
    <PaletteGroup heading={t("actions")}>
      {fitting.map(({ theme, label }) => (
        <PaletteItem
          key={theme}
          value={`theme ${theme}`}
          isAtHand
          onGo={() => {
            setTheme(theme);
            onDone();
          }}
        >
          {label}
        </PaletteItem>
      ))}
    </PaletteGroup>
  );
}

/** What the typed text leads to, by kind. */
export function PaletteGroups({
  typed,
  pages,
  view: { bodies, reports, regions, terms },
  onGo,
  onDone,
}: {
  typed: string;
  pages: readonly PalettePage[];
  view: PaletteView;
  onGo: (href: string) => void;
  onDone: () => void;
}) {
  const t = useTranslations("palette");
  const shell = useTranslations("shell");
  const locale = useLocale();
  return (
    <>
      {reports.length > 0 && (
        <PaletteGroup heading={t("reports")}>
          {reports.map(({ reportId, agency, year }) => (
            <PaletteItem key={reportId} value={`/reports/${reportId}`} onGo={onGo}>
              {t("reportName", { agency: agency.name, year: year.toString() })}
            </PaletteItem>
          ))}
        </PaletteGroup>
      )}
      {pages.length > 0 && (
        <PaletteGroup heading={shell("pages")}>
          {pages.map(({ href, label }) => (
            <PaletteItem key={href} value={href} isAtHand onGo={onGo}>
              {label}
            </PaletteItem>
          ))}
        </PaletteGroup>
      )}
      {bodies.length > 0 && (
        <PaletteGroup heading={shell("agencies")}>
          {bodies.map(({ agency: { id, name, region } }) => (
            <PaletteItem key={id} value={`/agencies/${id}`} aside={region?.name} onGo={onGo}>
              {name}
            </PaletteItem>
          ))}
        </PaletteGroup>
      )}
      {regions.length > 0 && (
        <PaletteGroup heading={t("regions")}>
          {regions.map((region) => (
            <PaletteItem
              key={region.code}
              value={regionHref(region)}
              aside={t("bodies", { count: region.bodies })}
              onGo={onGo}
            >
              {region.name}
            </PaletteItem>
          ))}
        </PaletteGroup>
      )}
      {terms.length > 0 && (
        <PaletteGroup heading={t("terms")}>
          {terms.map((term) => (
            <PaletteItem
              key={termHref(term)}
              value={termHref(term)}
              aside={t(`termKinds.${term.kind}`)}
              onGo={onGo}
            >
              {inLocale(term.label, locale)}
            </PaletteItem>
          ))}
        </PaletteGroup>
      )}
      <ThemeActions typed={typed} onDone={onDone} />
    </>
  );
}
