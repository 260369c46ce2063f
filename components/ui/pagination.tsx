import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "./button";

/** Page by page; nothing where there is only one. */
export function Pagination({
  page,
  pages,
  hrefOf,
}: {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}) {
  const t = useTranslations("common");
  if (pages <= 1) return null;
  return (
    <nav
      aria-label={t("pagination")}
      className="mt-4 flex items-center gap-3 text-xs text-muted print:hidden"
    >
      {page > 1 && (
        <Button asChild size="sm">
          <Link href={hrefOf(page - 1)} rel="prev">
            {t("previous")}
          </Link>
        </Button>
      )}
      <span className="figures">{t("pageOf", { page, pages })}</span>
      {page < pages && (
        <Button asChild size="sm">
          <Link href={hrefOf(page + 1)} rel="next">
            {t("next")}
          </Link>
        </Button>
      )}
    </nav>
  );
}
