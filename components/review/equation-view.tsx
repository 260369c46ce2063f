import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import type { Equation } from "@/lib/domain/finding";
import { formatCount } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { type Operand, operandsOf } from "./operand";
import { OperandBox } from "./operand-box";

const FAILED: Record<Equation["relation"], string> = { "=": "≠", "<=": ">", ">=": "<" };

function sumOf(terms: readonly Operand[]): number {
  // Amounts have up to four decimals; a float's noise would show behind them.
  return Number(terms.reduce((sum, { value }) => sum + value, 0).toFixed(4));
}

/** Both sides of what should hold, each operand in the colour that it has in the source. */
export function EquationView({ equation }: { equation: Equation }) {
  const t = useTranslations("review");
  const { left, right } = operandsOf(equation);
  return (
    <div
      role="group"
      aria-label={t("equation")}
      className="flex flex-wrap items-start gap-x-5 gap-y-4 border-y border-line py-4"
    >
      <Side terms={left} />
      <span className="pt-1 text-2xl leading-none font-semibold text-error">
        {FAILED[equation.relation]}
      </span>
      <Side terms={right} />
    </div>
  );
}

function Side({ terms }: { terms: readonly Operand[] }) {
  const t = useTranslations("review");
  const locale = useLocale();
  const shown = terms.filter(({ tone }) => tone !== null);
  const hidden = terms.length - shown.length;
  return (
    <div>
      <div className="flex flex-wrap items-start gap-x-2 gap-y-2">
        {shown.map((term, position) => (
          <Fragment key={term.index}>
            {position > 0 && <span className="pt-1 text-muted">+</span>}
            <OperandBox
              index={term.index}
              tone={term.tone ?? 0}
              value={formatCount(term.value, locale)}
              label={inLocale(term.label, locale)}
              year={term.year}
            />
          </Fragment>
        ))}
        {shown.length === 0 && <span className="pt-1 text-lg font-semibold figures">0</span>}
      </div>
      {hidden > 0 && <p className="mt-1 text-2xs text-muted">{t("zeros", { count: hidden })}</p>}
      {shown.length > 1 && (
        <p className="mt-2 text-xs text-muted figures">
          = <span className="font-semibold text-ink">{formatCount(sumOf(terms), locale)}</span>
        </p>
      )}
    </div>
  );
}
