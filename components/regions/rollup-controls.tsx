import { useTranslations } from "next-intl";
import { LinkChoices } from "@/components/agency/link-choices";
import type { RegionRollup } from "@/lib/domain/views/region-rollup";
import { formById } from "@/lib/form/catalogue";
import { useLocale } from "next-intl";
import { inLocale } from "@/lib/i18n/locale";
import { rollupSearch } from "./rollup-href";

/** The year, what is added up, and, where bodies used several forms, which of them. */
export function RollupControls({ rollup }: { rollup: RegionRollup }) {
  const t = useTranslations("regions");
  const locale = useLocale();
  const { year, years, of, scopes, form, forms } = rollup;
  const here = `/regions/${rollup.region.code}`;
  const known = forms.flatMap((each) =>
    each.form === null ? [] : { form: each.form, bodies: each.bodies },
  );
  return (
    <div className="mb-4 space-y-1.5">
      <LinkChoices
        label={t("year")}
        choices={years.map((each) => ({
          label: each.toString(),
          href: here + rollupSearch({ year: each, of, form: null }),
          isChosen: each === year,
        }))}
      />
      {scopes.length > 1 && (
        <>
          <LinkChoices
            label={t("rollup.of")}
            choices={scopes.map((scope) => ({
              label: t(`rollup.scopes.${scope.of}`, { bodies: scope.bodies }),
              href: here + rollupSearch({ year, of: scope.of, form: null }),
              isChosen: scope.of === of,
            }))}
          />
          <p className="text-2xs text-muted">{t(`rollup.scopeNotes.${of}`)}</p>
        </>
      )}
      {form !== null && known.some((each) => each.form !== form) && (
        <LinkChoices
          label={t("rollup.form")}
          choices={known.map((each) => ({
            label: t("rollup.formCount", {
              form: inLocale(formById(each.form).name, locale),
              bodies: each.bodies,
            }),
            href: here + rollupSearch({ year, of, form: each.form }),
            isChosen: each.form === form,
          }))}
        />
      )}
    </div>
  );
}
