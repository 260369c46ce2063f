import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";

/** Samples are no real bodies: said where they could be taken for some, with a way to be rid of them. */
export function SamplesNote({ remove }: { remove: () => Promise<void> }) {
  const t = useTranslations("overview");
  return (
    <form
      action={remove}
      className="mt-10 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-4 text-xs text-muted print:hidden"
    >
      {t("samplesHere")}
      <SubmitButton size="sm">{t("removeSamples")}</SubmitButton>
    </form>
  );
}
