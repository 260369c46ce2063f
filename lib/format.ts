import type { MetricKind } from "@/lib/domain/metric-kind";
import type { AppLocale } from "@/lib/i18n/locale";

/** What stands where there is no number. Zero is printed as 0. */
export const NO_FIGURE = "–";

const FORMATS = new Map<string, Intl.NumberFormat>();

/** Formatters are slow to make and the same few are used thousands of times a page. */
function formatter(locale: AppLocale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = FORMATS.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, options);
  FORMATS.set(key, made);
  return made;
}

/** A minus as wide as a plus, so that columns of signed figures align. */
function withMinus(text: string): string {
  return text.replace("-", "−");
}

/** 12345 → "12,345". */
export function formatCount(value: number, locale: AppLocale): string {
  return withMinus(formatter(locale, { maximumFractionDigits: 4 }).format(value));
}

/** 3 → "+3", −3 → "−3", 0 → "0". */
export function formatChange(value: number, locale: AppLocale): string {
  return withMinus(formatter(locale, { signDisplay: "exceptZero" }).format(value));
}

/** How many times as much, to three digits: 9.0909 → "× 9.09". */
export function formatFactor(factor: number, locale: AppLocale): string {
  return `× ${formatCount(Number(factor.toPrecision(3)), locale)}`;
}

/** An amount in CNY 10,000 (万元): up to four decimals, which is one yuan, without idle zeros. */
export function formatAmount(amount: number, locale: AppLocale): string {
  return withMinus(formatter(locale, { maximumFractionDigits: 4 }).format(amount));
}

/** 0.4567 → "45.7%". */
export function formatPercent(share: number, locale: AppLocale): string {
  return withMinus(formatter(locale, { style: "percent", maximumFractionDigits: 1 }).format(share));
}

/** In a column of shares each has its decimal, so that they stand under each other: 0.57 → "57.0%". */
function formatShare(share: number, locale: AppLocale): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return withMinus(formatter(locale, { style: "percent", ...digits }).format(share));
}

const WRITTEN: Readonly<Record<MetricKind, (value: number, locale: AppLocale) => string>> = {
  count: formatCount,
  change: formatChange,
  amount: formatAmount,
  share: formatShare,
  days: formatChange,
};

/** A figure or an indicator as its kind is written: a count, a change with its sign, a percentage. */
export function formatFigure(value: number, kind: MetricKind, locale: AppLocale): string {
  return WRITTEN[kind](value, locale);
}

const BYTE_UNITS = ["byte", "kilobyte", "megabyte"] as const;

/** 1536000 → "1.5 MB". */
export function formatBytes(bytes: number, locale: AppLocale): string {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return formatter(locale, {
    style: "unit",
    unit: BYTE_UNITS[step],
    unitDisplay: "short",
    maximumFractionDigits: step === 2 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}
