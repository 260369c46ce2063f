import { useLocale, useTranslations } from "next-intl";
import { APP_LOCALES, type AppLocale } from "@/lib/i18n/locale";
import { Languages } from "lucide-react";

const NAME: Record<AppLocale, string> = { "zh-CN": "中文", en: "English" };

/** A form, so that it works before any script has come. Each language is named in itself. */
export function LanguageSwitch({ action }: { action: (form: FormData) => Promise<void> }) {
  const t = useTranslations("shell");
  const current = useLocale();
  return (
    <form action={action} className="px-2.5">
      <fieldset className="flex h-9 items-center gap-3 text-xs pointer-coarse:h-11">
        <legend className="sr-only">{t("language")}</legend>
        <Languages aria-hidden className="size-4 shrink-0 text-muted" />
        {APP_LOCALES.map((locale) => (
          <button
            key={locale}
            type="submit"
            name="locale"
            value={locale}
            lang={locale}
            aria-pressed={locale === current}
            className="rounded-sm px-0.5 py-1 text-muted hover:text-ink aria-pressed:font-medium aria-pressed:text-ink aria-pressed:underline aria-pressed:underline-offset-4 max-lg:group-data-folded/rail:sr-only max-lg:group-data-folded/rail:not-aria-pressed:block lg:group-data-[folded=true]/rail:sr-only"
          >
            {NAME[locale]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
