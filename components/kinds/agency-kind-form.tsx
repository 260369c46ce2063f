"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useActionState, useId } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { type FormAction, IDLE } from "@/components/ui/action-state";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { AGENCY_KINDS, AGENCY_LEVELS, AgencyLevel } from "@/lib/domain/agency-kind";
import type { AgencyKindView } from "@/lib/domain/views/kinds";
import { inLocale } from "@/lib/i18n/locale";
import { KindOptions } from "./kind-options";

/** Say of what kind and level a body is, or leave it to its name. */
export function AgencyKindForm({
  agencyId,
  view,
  say,
}: {
  agencyId: string;
  view: AgencyKindView;
  say: FormAction;
}) {
  const t = useTranslations("agency");
  const locale = useLocale();
  const [state, action] = useActionState(say, IDLE);
  const id = useId();
  const { kind, level, isKindGiven, isLevelGiven, told } = view;
  return (
    // A form that was sent is reset to what was chosen first; with another key it shows what is stored.
    <form
      key={`${isKindGiven ? kind : ""}/${isLevelGiven ? level : ""}`}
      action={action}
      className="flex max-w-2xl flex-wrap items-end gap-3"
    >
      <input type="hidden" name="agencyId" value={agencyId} />
      <div className="min-w-48 flex-1">
        <Field id={`${id}-kind`} label={t("kind")}>
          <Select id={`${id}-kind`} name="kind" defaultValue={isKindGiven ? kind : ""}>
            <option value="">
              {t("asTold", { told: inLocale(AGENCY_KINDS[told.kind].label, locale) })}
            </option>
            <KindOptions />
          </Select>
        </Field>
      </div>
      <div className="min-w-40 flex-1">
        <Field id={`${id}-level`} label={t("level")}>
          <Select id={`${id}-level`} name="level" defaultValue={isLevelGiven ? level : ""}>
            <option value="">
              {t("asTold", { told: inLocale(AGENCY_LEVELS[told.level], locale) })}
            </option>
            {AgencyLevel.options.map((each) => (
              <option key={each} value={each}>
                {inLocale(AGENCY_LEVELS[each], locale)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <SubmitButton>{t("saveKind")}</SubmitButton>
      <Link href="/kinds" className="self-center text-sm prose-link">
        {t("allKinds")}
      </Link>
      <ActionMessage state={state} />
    </form>
  );
}
