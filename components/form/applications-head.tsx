import { useTranslations } from "next-intl";
import type { FormColumn } from "@/lib/form/form";
import { FormHead } from "./form-table";
import { FormLabel } from "./form-label";

/** The applicant columns: natural persons, five kinds of legal persons under one heading, total. */
export function ApplicationsHead({ columns }: { columns: readonly FormColumn[] }) {
  const t = useTranslations("form");
  const first = columns[0];
  const last = columns.at(-1);
  const organisations = columns.slice(1, -1);
  return (
    <thead>
      <tr>
        <FormHead
          colSpan={3}
          rowSpan={3}
          scope="col"
          className="border-t-0 pl-0 text-left align-bottom"
        >
          {t("balance")}
        </FormHead>
        <FormHead colSpan={columns.length} scope="colgroup" className="border-t-0 text-center">
          {t("applicants")}
        </FormHead>
      </tr>
      <tr>
        {first !== undefined && (
          <FormHead rowSpan={2} scope="col" className="pr-1.5 pl-0 text-right align-bottom">
            <FormLabel label={first.label} />
          </FormHead>
        )}
        <FormHead colSpan={organisations.length} scope="colgroup" className="text-center">
          {t("organisations")}
        </FormHead>
        {last !== undefined && (
          <FormHead rowSpan={2} scope="col" className="pr-1.5 pl-0 text-right align-bottom">
            <FormLabel label={last.label} />
          </FormHead>
        )}
      </tr>
      <tr>
        {organisations.map(({ id, label }) => (
          <FormHead key={id} scope="col" className="pr-1.5 pl-0 text-right align-bottom">
            <FormLabel label={label} inOrganisations />
          </FormHead>
        ))}
      </tr>
    </thead>
  );
}
