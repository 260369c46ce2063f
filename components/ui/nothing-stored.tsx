import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "./button";
import { EmptyState } from "./empty-state";

/** A page that has nothing to show before a report is stored: what it will show, and the way there. */
export function NothingStored({ title, hint }: { title: string; hint: string }) {
  const t = useTranslations("shell");
  return (
    <EmptyState
      title={title}
      hint={hint}
      action={
        <Button asChild variant="primary">
          <Link href="/upload">{t("uploadReports")}</Link>
        </Button>
      }
    />
  );
}
