import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { WelcomeFigure } from "./welcome-figure";

/** The first visit: what this is, in three sentences and a picture, and two ways to begin. */
export function Welcome({ loadSamples }: { loadSamples: () => Promise<void> }) {
  const t = useTranslations("overview");
  return (
    <div className="grid gap-x-16 gap-y-10 border-t border-line pt-6 lg:grid-cols-[minmax(0,34rem)_minmax(0,26rem)]">
      <div>
        <ol className="space-y-4 text-base leading-[1.7]">
          <li>{t("welcome.reads")}</li>
          <li>{t("welcome.compares")}</li>
          <li>{t("welcome.reviews")}</li>
        </ol>
        <div className="mt-8 flex flex-wrap items-center gap-3">
          <Button asChild variant="primary">
            <Link href="/upload">{t("upload")}</Link>
          </Button>
          <form action={loadSamples}>
            <SubmitButton pending={t("loadingSamples")}>{t("loadSamples")}</SubmitButton>
          </form>
        </div>
        <p className="mt-3 text-xs text-muted">{t("samplesNote")}</p>
      </div>
      <WelcomeFigure />
    </div>
  );
}
