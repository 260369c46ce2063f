import { useTranslations } from "next-intl";

export function SkipLink() {
  const t = useTranslations("shell");
  return (
    <a
      href="#main"
      className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-raised px-4 py-2 text-sm focus:translate-y-0 focus:shadow-float print:hidden"
    >
      {t("skip")}
    </a>
  );
}
