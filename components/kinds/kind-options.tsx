import { useLocale } from "next-intl";
import { AGENCY_KINDS, AgencyKind } from "@/lib/domain/agency-kind";
import { inLocale } from "@/lib/i18n/locale";

/** Every kind of body, in the order of the table. */
export function KindOptions() {
  const locale = useLocale();
  return AgencyKind.options.map((kind) => (
    <option key={kind} value={kind}>
      {inLocale(AGENCY_KINDS[kind].label, locale)}
    </option>
  ));
}
