import "server-only";
import type { MetricKind } from "@/lib/domain/metric-kind";

const FEN_PER_UNIT = 6;

/** The decimal digits of a finite number, without an exponent: 1.5e-7 → ["0", "00000015"]. */
function decimalOf(magnitude: number): { whole: string; fraction: string } {
  const [mantissa = "0", exponent = "0"] = String(magnitude).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const shift = Number(exponent);
  if (shift >= 0) {
    const digits = fraction.padEnd(shift, "0");
    return { whole: whole + digits.slice(0, shift), fraction: digits.slice(shift) };
  }
  const digits = whole.padStart(1 - shift, "0");
  return { whole: digits.slice(0, shift), fraction: digits.slice(shift) + fraction };
}

/**
 * An amount in CNY 10,000 (万元) as an integer number of fen, rounded half away from zero beyond a
 * fen. By decimal digits, since 1.2345675 times a million is no longer a half in binary.
 *
 * @returns null where it is too large to be told apart from its neighbours (90 trillion yuan)
 */
export function fenOfAmount(amount: number): bigint | null {
  const { whole, fraction } = decimalOf(Math.abs(amount));
  const kept = fraction.slice(0, FEN_PER_UNIT).padEnd(FEN_PER_UNIT, "0");
  const fen = BigInt(whole + kept) + ((fraction[FEN_PER_UNIT] ?? "0") >= "5" ? 1n : 0n);
  if (fen > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return amount < 0 ? -fen : fen;
}

export function amountOfFen(fen: bigint | number): number {
  return Number(fen) / 10 ** FEN_PER_UNIT;
}

/** A value as the database keeps it, in the unit of its kind: amounts in CNY 10,000. */
export function inUnit({ kind }: { readonly kind: MetricKind }, stored: number): number {
  return kind === "amount" ? amountOfFen(stored) : stored;
}
