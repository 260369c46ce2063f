import { useLocale } from "next-intl";
import type { Label } from "@/lib/form/form";
import { inLocale } from "@/lib/i18n/locale";

/** "Denied: state secret" under the heading "Denied" is "State secret". */
function withoutGroup(label: string): string {
  const rest = label.replace(/^[^:]+: /u, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Under the heading "organisations" the word need not stand in each column. */
function withoutKind(label: string): string {
  return label.replace(/ (organisations|institutions|legal persons)$/u, "");
}

/** A label of the form in the language of the interface; its number is the Chinese form's own. */
export function FormLabel({
  label,
  enumerator = "",
  inGroup = false,
  inOrganisations = false,
}: {
  label: Label;
  enumerator?: string;
  inGroup?: boolean;
  inOrganisations?: boolean;
}) {
  const locale = useLocale();
  const text = inLocale(label, locale);
  if (locale === "zh-CN") return `${enumerator}${text}`;
  if (inOrganisations) return withoutKind(text);
  return inGroup ? withoutGroup(text) : text;
}
