import { useTranslations } from "next-intl";
import { StandingShape } from "@/components/ui/standing";
import type { StatementView } from "@/lib/domain/views/finding";
import { HintPlaceButton } from "./hint-place-button";
import { type FindingMark, markAt } from "./operand";

/** What the prose says of the same figures, and whether it agrees with the tables. */
export function HintStatements({
  statements,
  marks,
}: {
  statements: readonly StatementView[];
  marks: readonly FindingMark[];
}) {
  const t = useTranslations("review");
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="prose-says" className="text-xs">
      <h3 id="prose-says" className="mb-1 text-sm">
        {t("proseSays")}
      </h3>
      <ul className="space-y-1">
        {statements.map(({ quote, place, standing }) => (
          <li key={`${place.start}-${place.end}-${quote}`} className="flex items-baseline gap-2">
            <StandingShape standing={standing} />
            <span className="min-w-0">
              <HintPlaceButton markId={markAt(marks, place)?.id ?? null} lang="zh-CN">
                “{quote.trim()}”
              </HintPlaceButton>
              <span className="text-muted"> {t(`standing.${standing}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
