"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { SharedDecision } from "@/lib/domain/review";
import { AssigneeField } from "./assignee-field";
import { ReasonChoice } from "./reason-choice";

const VERDICTS = ["confirmed", "dismissed", "later"] as const satisfies readonly SharedVerdict[];
export type SharedVerdict = SharedDecision["verdict"];

/** One verdict for many findings; the button that sends it says how many it decides, and how. */
export function BulkForm({
  count,
  names,
  isInvalid,
  isPending,
  onSubmit,
  onCancel,
}: {
  count: number;
  names: readonly string[];
  /** A note is needed. */
  isInvalid: boolean;
  isPending: boolean;
  onSubmit: (verdict: SharedVerdict, form: FormData) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("review");
  const common = useTranslations("common");
  const id = useId();
  const [verdict, setVerdict] = useState<SharedVerdict>("dismissed");
  const needed = verdict === "later" ? t("laterNoteNeeded") : t("dismissNoteNeeded");
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(verdict, new FormData(event.currentTarget));
      }}
    >
      <fieldset className="flex flex-wrap gap-x-5">
        <legend className="mb-1 text-xs text-muted">{t("bulk.verdict")}</legend>
        {VERDICTS.map((each) => (
          <label
            key={each}
            className="flex min-h-7 items-center gap-2 text-sm pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name="verdict"
              value={each}
              checked={verdict === each}
              onChange={() => setVerdict(each)}
              className="size-4 accent-accent"
            />
            {t(`verdicts.${each}`)}
          </label>
        ))}
      </fieldset>
      {verdict === "dismissed" && <ReasonChoice />}
      {verdict === "later" && <AssigneeField names={names} />}
      <Field id={id} label={common("note")} error={isInvalid ? needed : undefined}>
        <Input id={id} name="note" maxLength={1000} />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" aria-disabled={isPending}>
          {t(`bulk.save.${verdict}`, { count })}
        </Button>
        <Button variant="ghost" onClick={onCancel}>
          {common("cancel")}
        </Button>
      </div>
    </form>
  );
}
