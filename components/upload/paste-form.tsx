"use client";

import { useTranslations } from "next-intl";
import { type ClipboardEvent, type SubmitEvent, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { fileOfPasted, type Pasted, pastedFrom, tablesIn } from "./pasted";

/** A report's text, pasted or typed, which is then read like a file. */
export function PasteForm({
  pasted,
  onChange,
  onFile,
  onCancel,
}: {
  pasted: Pasted;
  onChange: (pasted: Pasted) => void;
  onFile: (file: File) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("upload");
  const common = useTranslations("common");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const tables = tablesIn(pasted);

  function paste(event: ClipboardEvent) {
    // Into text that stands there already it goes as text, where the cursor is.
    if (pasted.text !== "") return;
    event.preventDefault();
    onChange(pastedFrom(event.clipboardData));
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (pasted.text.trim() === "") field.current?.focus();
    else onFile(fileOfPasted(pasted, t("pastedName")));
  }

  return (
    <form onSubmit={submit} className="space-y-3 print:hidden">
      <Field id={id} label={t("pasteLabel")} hint={t("pasteHint")}>
        <Textarea
          id={id}
          ref={field}
          autoFocus
          rows={10}
          value={pasted.text}
          aria-describedby={`${id}-hint ${id}-tables`}
          onPaste={paste}
          // What is written by hand has no page that it was copied from.
          onChange={({ target }) => onChange({ text: target.value, html: null })}
        />
      </Field>
      <p id={`${id}-tables`} role="status" className="text-xs text-muted empty:hidden">
        {tables > 0 && t("pasteTables", { count: tables })}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary">
          {t("readPasted")}
        </Button>
        <Button variant="ghost" onClick={onCancel}>
          {common("cancel")}
        </Button>
      </div>
    </form>
  );
}
