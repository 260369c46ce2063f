"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Problem } from "@/components/ui/problem";

/** A failure of ours: nothing of its insides is shown; the number finds it in the server's log. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations("problem");
  return (
    <Problem title={t("failed")} hint={t("failedHint", { number: error.digest ?? "–" })}>
      <Button variant="primary" onClick={reset}>
        {t("again")}
      </Button>
      <Button asChild>
        {/* A full load: what failed may be the page's own script. */}
        <a href="/">{t("toOverview")}</a>
      </Button>
    </Problem>
  );
}
