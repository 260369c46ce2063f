"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { FormOfVerdict } from "./form-of-verdict";

export interface MisreadCell {
  readonly address: string;
  readonly label: string;
  /** The characters as printed, or a word for why there are none. */
  readonly printed: string;
  /** What counts now, as one would type it; "" where there is no figure. */
  readonly value: string;
}

/** What the document really says, cell by cell. Only what is changed becomes a correction. */
export function MisreadForm({
  cells,
  invalid,
  isPending,
  onSubmit,
  onCancel,
}: {
  cells: readonly MisreadCell[];
  invalid: "note" | "value" | null;
  isPending: boolean;
  onSubmit: (form: FormData) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("review");
  const common = useTranslations("common");
  const id = useId();
  return (
    <FormOfVerdict
      label={t("misread")}
      save={t("saveMisread")}
      isPending={isPending}
      onSubmit={onSubmit}
      onCancel={onCancel}
    >
      {cells.length > 0 && (
        <fieldset className="space-y-2">
          <legend className="mb-2 text-xs text-muted">{t("misreadHint")}</legend>
          {cells.map(({ address, label, printed, value }, index) => (
            <label
              key={address}
              className="grid grid-cols-[minmax(0,1fr)_7rem] items-center gap-3 text-xs"
            >
              <span>
                {label} <span className="text-muted">{t("printedAs", { printed })}</span>
              </span>
              <input type="hidden" name={`was:${address}`} value={value} />
              <Input
                name={`cell:${address}`}
                defaultValue={value}
                inputMode="decimal"
                autoComplete="off"
                autoFocus={index === 0}
                className="h-8 text-right figures"
              />
            </label>
          ))}
          {invalid === "value" && (
            <p role="alert" className="border-l-2 border-error pl-2 text-xs font-medium">
              {t("notANumber")}
            </p>
          )}
        </fieldset>
      )}
      <Field
        id={id}
        label={common("note")}
        error={invalid === "note" ? t("misreadNoteNeeded") : undefined}
      >
        <Input id={id} name="note" maxLength={1000} autoFocus={cells.length === 0} />
      </Field>
    </FormOfVerdict>
  );
}
