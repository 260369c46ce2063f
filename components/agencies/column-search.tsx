import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";

/** Narrows the columns of a menu by their names. */
export function ColumnSearch({
  text,
  onText,
  className,
}: {
  text: string;
  onText: (text: string) => void;
  className?: string;
}) {
  const t = useTranslations("agencies");
  return (
    <input
      type="search"
      aria-label={t("searchColumns")}
      placeholder={t("searchColumns")}
      value={text}
      onChange={({ target }) => onText(target.value)}
      className={cn("h-8 w-full rounded-md border border-line-strong bg-paper px-2", className)}
    />
  );
}
