import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export function NothingStored() {
  const t = useTranslations("agencies");
  return (
    <EmptyState
      title={t("nothingStored")}
      hint={t("nothingStoredHint")}
      action={
        <Button asChild variant="primary">
          <Link href="/upload">{t("toUpload")}</Link>
        </Button>
      }
    />
  );
}
