import { useTranslations } from "next-intl";
import type { Hint } from "@/lib/domain/views/finding";
import { HintRepairView } from "./hint-repair";
import type { FindingMark } from "./operand";

/** What may have gone wrong, the likeliest first, the others folded. A hint: nothing is changed by it. */
export function HintPanel({ hint, marks }: { hint: Hint; marks: readonly FindingMark[] }) {
  const t = useTranslations("review");
  const { ways, others } = hint;
  const [first, ...further] = hint.repairs;
  if (first === undefined) return null;
  return (
    <section aria-labelledby="likely-cause" className="space-y-2 text-sm">
      <h3 id="likely-cause" className="flex flex-wrap items-baseline gap-x-3 text-sm">
        {t("likelyCause")}
        {others > 0 && (
          <span className="text-xs font-normal text-muted figures">
            {t("closesOthers", { count: others })}
          </span>
        )}
      </h3>
      <HintRepairView repair={first} marks={marks} />
      {ways > 1 && <p className="text-xs text-muted">{t("otherWays", { count: ways - 1 })}</p>}
      {further.length > 0 && (
        <details className="text-xs">
          <summary className="w-fit font-medium">
            {t("otherRepairs", { count: further.length })}
          </summary>
          <ol className="mt-1">
            {further.map((repair) => (
              <li key={repair.message.zh} className="border-t border-line py-2 first:border-t-0">
                <HintRepairView repair={repair} marks={marks} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
