import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";

/** A form that asks the address, so that it works before the script has come. */
export function RegionSearch({ q, year }: { q: string; year: number }) {
  const t = useTranslations("regions");
  return (
    <form
      role="search"
      action="/regions"
      className="flex flex-wrap items-center gap-2 print:hidden"
    >
      <input type="hidden" name="year" value={year} />
      <Input
        type="search"
        name="q"
        defaultValue={q}
        key={q}
        aria-label={t("searchLabel")}
        placeholder={t("searchLabel")}
        className="w-56"
      />
      <Button type="submit">{t("search")}</Button>
      {q !== "" && (
        <Link href={`/regions?year=${year}`} className="text-xs prose-link">
          {t("clear")}
        </Link>
      )}
    </form>
  );
}
