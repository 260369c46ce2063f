import { useLocale, useTranslations } from "next-intl";
import type { Equation } from "@/lib/domain/finding";
import { formatCount } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { type Operand, operandsOf } from "./operand";
import { OperandBox } from "./operand-box";

const FAILED: Record<Equation["relation"], string> = { "=": "≠", "<=": ">", ">=": "<" };

/** More operands stand one below another, like a sum on paper. */
const MOST_IN_A_LINE = 3;

function sumOf(terms: readonly Operand[]): number {
  // Amounts have up to four decimals; a float's noise would show behind them.
  return Number(terms.reduce((sum, { value }) => sum + value, 0).toFixed(4));
}

/**
 * Both sides of what should hold, one below the other, so that their sums stand side by side; each
 * operand in the colour that it has in the source.
 */
export function EquationView({ equation }: { equation: Equation }) {
  const t = useTranslations("review");
  const { left, right } = operandsOf(equation);
  const hasSums = left.length > 1 || right.length > 1;
  return (
    <div
      role="group"
      aria-label={t("equation")}
      className="grid grid-cols-[auto_1fr_auto] items-start gap-x-3 gap-y-4 border-y border-line py-4"
    >
      <Terms terms={left} className="col-start-2" />
      {hasSums && <Sum of={left} />}
      <span className="col-start-1 pt-1 text-2xl leading-none font-semibold text-error">
        {FAILED[equation.relation]}
      </span>
      <Terms terms={right} className="col-start-2" />
      {hasSums && <Sum of={right} />}
    </div>
  );
}

function Terms({ terms, className }: { terms: readonly Operand[]; className: string }) {
  const t = useTranslations("review");
  const locale = useLocale();
  const shown = terms.filter(({ tone }) => tone !== null);
  const hidden = terms.length - shown.length;
  const isList = shown.length > MOST_IN_A_LINE;
  return (
    <div className={className}>
      <div className={isList ? "space-y-1.5" : "flex flex-wrap items-start gap-2"}>
        {shown.map((term, position) => (
          <div key={term.index} className="flex items-start gap-2">
            {position > 0 && !isList && <span className="pt-1 text-muted">+</span>}
            <OperandBox
              index={term.index}
              tone={term.tone ?? 0}
              value={formatCount(term.value, locale)}
              label={inLocale(term.label, locale)}
              year={term.year}
              isInList={isList}
            />
          </div>
        ))}
        {shown.length === 0 && <span className="pt-1 text-lg font-semibold figures">0</span>}
      </div>
      {hidden > 0 && <p className="mt-1 text-2xs text-muted">{t("zeros", { count: hidden })}</p>}
    </div>
  );
}

function Sum({ of: terms }: { of: readonly Operand[] }) {
  const locale = useLocale();
  return (
    <span className="pt-0.5 text-right text-lg whitespace-nowrap text-muted figures">
      = <span className="font-semibold text-ink">{formatCount(sumOf(terms), locale)}</span>
    </span>
  );
}
