"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { type FormAction, IDLE } from "@/components/ui/action-state";
import { SubmitButton } from "@/components/ui/submit-button";
import type { AgencyKindView } from "@/lib/domain/views/kinds";

type RegionYear = AgencyKindView["regionYears"][number];

function YearSwitch({
  agencyId,
  year: { year, isComplete },
  say,
}: {
  agencyId: string;
  year: RegionYear;
  say: FormAction;
}) {
  const t = useTranslations("agency");
  const [state, action] = useActionState(say, IDLE);
  return (
    <form action={action} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="agencyId" value={agencyId} />
      <input type="hidden" name="year" value={year} />
      <input type="hidden" name="isComplete" value={isComplete ? "no" : "yes"} />
      <SubmitButton
        role="switch"
        aria-checked={isComplete}
        variant="ghost"
        className="justify-start px-0"
      >
        <span
          aria-hidden
          className={`inline-flex h-5 w-9 items-center rounded-full border px-0.5 ${isComplete ? "justify-end border-accent bg-accent" : "border-line-strong bg-sunken"}`}
        >
          <span className={`size-3.5 rounded-full ${isComplete ? "bg-on-accent" : "bg-ink"}`} />
        </span>
        {t("regionComplete", { year: year.toString() })}
      </SubmitButton>
      <ActionMessage state={state} saved="" />
    </form>
  );
}

/** On a government's page: for each of its years, whether all bodies of its region have reported. */
export function RegionYears({
  agencyId,
  years,
  say,
}: {
  agencyId: string;
  years: AgencyKindView["regionYears"];
  say: FormAction;
}) {
  return (
    <ul className="space-y-1">
      {years.map((year) => (
        <li key={year.year}>
          <YearSwitch agencyId={agencyId} year={year} say={say} />
        </li>
      ))}
    </ul>
  );
}
