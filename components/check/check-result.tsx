import { Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { DoubtList } from "@/components/report/doubt-list";
import { UncheckedList } from "@/components/report/unchecked-list";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { SeverityTally } from "@/components/ui/severity";
import type { CheckView } from "@/lib/domain/views/check";
import { CheckFacts } from "./check-facts";
import { CheckFindings } from "./check-findings";
import { CheckSource } from "./check-source";
import { CheckVerdict } from "./check-verdict";
import { countsOf } from "./counts-of";
import { Folded } from "./folded";

/** What was read and what does not hold; on paper, the receipt of the check. */
export function CheckResult({ view }: { view: CheckView }) {
  const t = useTranslations("check");
  const report = useTranslations("report");
  const heading = useRef<HTMLHeadingElement>(null);
  const { file, findings, unchecked, diagnostics, document } = view;
  useEffect(() => heading.current?.focus(), [view]);

  return (
    <article aria-labelledby="check-result" className="space-y-8">
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 border-t border-line-strong pt-6">
        <div className="min-w-0">
          <h2
            id="check-result"
            ref={heading}
            tabIndex={-1}
            className="text-lg wrap-anywhere outline-none"
          >
            {view.agency ?? t("unknownBody")} {view.year}
          </h2>
          <p className="mt-1 text-sm">
            <SeverityTally counts={countsOf(findings)} words />
          </p>
        </div>
        <Button className="print:hidden" onClick={() => window.print()}>
          <Printer aria-hidden />
          {t("print")}
        </Button>
      </header>
      <CheckVerdict view={view} />
      <CheckFacts view={view} />
      <Section
        title={report("findings")}
        aside={<span className="text-xs text-muted">{findings.length}</span>}
      >
        <CheckFindings findings={findings} />
      </Section>
      {diagnostics.length > 0 && (
        <Section title={report("doubtsTitle")} note={report("doubtsNote")}>
          <DoubtList diagnostics={diagnostics} text={document.text} />
        </Section>
      )}
      <Folded label={t("unchecked", { count: unchecked.length })} note={report("uncheckedNote")}>
        <UncheckedList unchecked={unchecked} />
      </Folded>
      <CheckSource key={file.sha256} view={view} />
    </article>
  );
}
