"use client";

import { Command } from "cmdk";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { questionHref } from "@/components/search/hrefs";
import { pagesNamed } from "@/components/search/pages-named";
import { usePaletteSearch } from "@/components/search/use-palette-search";
import { NAVIGATION } from "./navigation";
import { PaletteGroups } from "./palette-groups";

/** A year that is typed by itself or behind a name. */
const YEAR = /(?<!\d)20[0-4]\d(?!\d)/gu;

/** Anything by name; the arrow keys choose, Enter goes, Ctrl Enter looks for the words themselves. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useTranslations("palette");
  const shell = useTranslations("shell");
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const typed = text.trim();
  const { view, isPending, hasFailed } = usePaletteSearch(text);
  const years = [...new Set(typed.match(YEAR) ?? [])].map(Number);
  const pages =
    typed === ""
      ? NAVIGATION.map(({ id, href }) => ({ href, label: shell(id) }))
      : pagesNamed(typed, years, (id) => shell(id), t);

  useEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);

  function close() {
    dialog.current?.close();
  }

  function go(href: string) {
    close();
    router.push(href);
  }

  /** Enter goes to what is chosen; where nothing can be, to everything that is found. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || typed === "") return;
    event.preventDefault();
    const item = (state: string) =>
      dialog.current?.querySelector<HTMLElement>(`[cmdk-item]${state}`) ?? null;
    // Between two lists nothing is chosen for a moment: then the first is meant, as at any other.
    const chosen = item('[data-selected="true"]') ?? item("");
    const isWanted = event.ctrlKey || event.metaKey;
    // What the answer may still push away is not meant; what is at hand stays.
    const stands = !isPending || chosen?.hasAttribute("data-at-hand") === true;
    if (chosen !== null && stands && !isWanted) chosen.click();
    else go(questionHref(typed, isWanted ? "prose" : null));
  }

  return (
    <dialog
      ref={dialog}
      aria-label={shell("search")}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
      className="mx-auto mt-[12vh] w-[40rem] max-w-[calc(100vw-2rem)] rounded-md border border-line bg-raised p-0 text-ink shadow-float backdrop:bg-ink/25"
    >
      <Command shouldFilter={false} label={shell("search")} onKeyDown={onKeyDown}>
        <Command.Input
          ref={input}
          value={text}
          onValueChange={setText}
          placeholder={shell("searchHint")}
          className="h-12 w-full border-b border-line bg-transparent px-4 text-base outline-none placeholder:text-faint"
        />
        <Command.List aria-busy={isPending} className="max-h-[50vh] overflow-y-auto p-2">
          <Command.Empty className="px-2.5 py-3 text-sm text-muted">
            {t(hasFailed ? "failed" : isPending ? "looking" : "nothing")}
          </Command.Empty>
          <PaletteGroups typed={text} pages={pages} view={view} onGo={go} onDone={close} />
        </Command.List>
      </Command>
      {typed !== "" && (
        <p className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line px-4 py-2.5 text-xs">
          <Link href={questionHref(typed, "prose")} onClick={close} className="prose-link">
            {t("inProse", { question: typed })}
          </Link>
          <kbd aria-hidden className="font-sans text-2xs text-muted max-sm:hidden">
            Ctrl Enter
          </kbd>
          <Link href={questionHref(typed)} onClick={close} className="prose-link">
            {t("allResults")}
          </Link>
        </p>
      )}
    </dialog>
  );
}
