"use client";

import { Command } from "cmdk";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { controlClass } from "@/components/ui/input";
import { cn } from "@/components/ui/cn";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import { type SearchAgencies, useAgencySearch } from "./use-agency-search";

const ITEM =
  "flex min-h-9 cursor-pointer items-baseline justify-between gap-4 rounded-sm px-2.5 py-1.5 text-sm data-[selected=true]:bg-accent-wash pointer-coarse:min-h-11";

/** Find a body by any of its names; where allowed, take what was typed as the name of a new one. */
export function AgencyPicker({
  label,
  search,
  onPick,
  onName,
  without = [],
}: {
  label: string;
  search: SearchAgencies;
  onPick: (agency: AgencyRef) => void;
  /** Given where a body that is not known yet may be named. */
  onName?: (name: string) => void;
  without?: readonly string[];
}) {
  const t = useTranslations("picker");
  const [text, setText] = useState("");
  const [isOpen, setIsOpen] = useState(false);

  const found = useAgencySearch(search, text, isOpen);

  function done() {
    setText("");
    setIsOpen(false);
  }

  const choices = found.filter(({ id }) => !without.includes(id));
  return (
    <Command
      shouldFilter={false}
      label={label}
      className="relative"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") setIsOpen(false);
      }}
    >
      <Command.Input
        value={text}
        onValueChange={setText}
        onFocus={() => setIsOpen(true)}
        onClick={() => setIsOpen(true)}
        placeholder={label}
        className={cn(controlClass, "h-9 w-full px-3 text-sm pointer-coarse:h-11")}
      />
      <Command.List
        hidden={!isOpen}
        className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-float"
      >
        <Command.Empty className="px-2.5 py-2 text-xs text-muted">{t("none")}</Command.Empty>
        {choices.map((agency) => (
          <Command.Item
            key={agency.id}
            value={agency.id}
            className={ITEM}
            onSelect={() => {
              onPick(agency);
              done();
            }}
          >
            <span className="min-w-0 truncate">{agency.name}</span>
            <span className="shrink-0 text-2xs text-muted">{agency.region?.name}</span>
          </Command.Item>
        ))}
        {onName !== undefined && text.trim().length > 1 && (
          <Command.Item
            value="new"
            className={ITEM}
            onSelect={() => {
              onName(text.trim());
              done();
            }}
          >
            {t("asNew", { name: text.trim() })}
          </Command.Item>
        )}
      </Command.List>
    </Command>
  );
}
