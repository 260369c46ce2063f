import type { Metadata } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Problem } from "@/components/ui/problem";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("problem");
  return { title: t("notFound") };
}

export default function NotFound() {
  const t = useTranslations("problem");
  return (
    <Problem title={t("notFound")} hint={t("notFoundHint")}>
      <Button asChild>
        <Link href="/">{t("toOverview")}</Link>
      </Button>
      <Button asChild>
        <Link href="/agencies">{t("toAgencies")}</Link>
      </Button>
    </Problem>
  );
}
