"use client";

import { Command } from "cmdk";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { type SearchAgencies, useAgencySearch } from "@/components/agency/use-agency-search";
import { NAVIGATION } from "./navigation";

/** Bodies and pages by name; the arrow keys choose, Enter goes. */
export function Palette({ search, onClose }: { search: SearchAgencies; onClose: () => void }) {
  const t = useTranslations("shell");
  const picker = useTranslations("picker");
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const agencies = useAgencySearch(search, text, true);
  const pages = NAVIGATION.filter(({ id }) =>
    t(id).toLowerCase().includes(text.trim().toLowerCase()),
  );

  useEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);

  function go(href: string) {
    dialog.current?.close();
    router.push(href);
  }

  return (
    <dialog
      ref={dialog}
      aria-label={t("search")}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) dialog.current?.close();
      }}
      className="mx-auto mt-[12vh] w-[36rem] max-w-[calc(100vw-2rem)] rounded-md border border-line bg-raised p-0 text-ink shadow-float backdrop:bg-ink/25"
    >
      <Command shouldFilter={false} label={t("search")}>
        <Command.Input
          ref={input}
          value={text}
          onValueChange={setText}
          placeholder={t("searchHint")}
          className="h-12 w-full border-b border-line bg-transparent px-4 text-base outline-none placeholder:text-faint"
        />
        <Command.List className="max-h-[50vh] overflow-y-auto p-2">
          <Command.Empty className="px-2.5 py-3 text-sm text-muted">{picker("none")}</Command.Empty>
          {pages.length > 0 && (
            <PaletteGroup heading={t("pages")}>
              {pages.map(({ id, href }) => (
                <PaletteItem key={id} value={href} onGo={go}>
                  {t(id)}
                </PaletteItem>
              ))}
            </PaletteGroup>
          )}
          {agencies.length > 0 && (
            <PaletteGroup heading={t("agencies")}>
              {agencies.map(({ id, name, region }) => (
                <PaletteItem key={id} value={`/agencies/${id}`} onGo={go}>
                  {name}
                  <span className="shrink-0 text-2xs text-muted">{region?.name}</span>
                </PaletteItem>
              ))}
            </PaletteGroup>
          )}
        </Command.List>
      </Command>
    </dialog>
  );
}

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
  onGo,
  children,
}: {
  value: string;
  onGo: (href: string) => void;
  children: ReactNode;
}) {
  return (
    <Command.Item
      value={value}
      onSelect={() => onGo(value)}
      className="flex min-h-9 cursor-pointer items-center justify-between gap-4 rounded-sm px-2.5 text-sm data-[selected=true]:bg-accent-wash"
    >
      {children}
    </Command.Item>
  );
}
