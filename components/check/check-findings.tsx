import { useTranslations } from "next-intl";
import { SeverityLabel } from "@/components/ui/severity";
import { Severity } from "@/lib/domain/finding";
import type { CheckedFinding } from "@/lib/domain/views/check";
import { CheckFinding } from "./check-finding";

/** The findings under the heads of their severities, the gravest first. */
export function CheckFindings({ findings }: { findings: readonly CheckedFinding[] }) {
  const t = useTranslations("check");
  if (findings.length === 0) return <p className="text-xs text-muted">{t("noFindings")}</p>;
  return Severity.options.map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return null;
    return (
      <section key={severity} className="mb-6">
        <h3 className="text-sm">
          <SeverityLabel severity={severity} /> <span className="figures">{own.length}</span>
        </h3>
        <ol className="mt-1">
          {own.map((finding, index) => (
            // One check may find the same twice; their order never changes.
            <CheckFinding key={`${finding.rule}-${index}`} finding={finding} />
          ))}
        </ol>
      </section>
    );
  });
}
