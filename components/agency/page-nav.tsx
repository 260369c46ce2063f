import { useTranslations } from "next-intl";

/** The parts of a body's page, by the ids that its sections bear. */
export const PARTS = [
  "indicators",
  "charts",
  "quality",
  "findings",
  "form",
  "documents",
  "settings",
] as const;

/** Where things are on a long page. */
export function PageNav() {
  const t = useTranslations("agency");
  return (
    <nav
      aria-label={t("onThisPage")}
      className="sticky top-0 z-10 -mx-1 mb-2 border-b border-line bg-paper px-1 print:hidden"
    >
      <ul className="scroll-x flex gap-x-5 py-2 text-xs whitespace-nowrap">
        {PARTS.map((part) => (
          <li key={part}>
            <a
              href={`#${part}`}
              className="text-muted hover:text-ink hover:underline pointer-coarse:py-2.5"
            >
              {t(`parts.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
