import type { Random } from "@/lib/sample/random";

/** Up to here every unit is dealt out on its own, so that small numbers fall as they do in life. */
const DEALT_ONE_BY_ONE = 300;

function dealOut(total: number, weights: readonly number[], random: Random): number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  const parts = weights.map(() => 0);
  for (let unit = 0; unit < total; unit += 1) {
    let rest = random.next() * sum;
    const index = weights.findIndex((weight) => (rest -= weight) < 0);
    const chosen = index === -1 ? 0 : index;
    parts[chosen] = (parts[chosen] ?? 0) + 1;
  }
  return parts;
}

/** Parts of a total, roughly by weight, that add up to it exactly. */
export function splitTotal(total: number, weights: readonly number[], random: Random): number[] {
  if (total <= DEALT_ONE_BY_ONE) return dealOut(total, weights, random);
  let left = total;
  let weightLeft = weights.reduce((one, other) => one + other, 0);
  return weights.map((weight, index) => {
    const share = weightLeft === 0 ? 0 : (weight / weightLeft) * (0.8 + 0.4 * random.next());
    const part = index === weights.length - 1 ? left : Math.min(left, Math.floor(left * share));
    left -= part;
    weightLeft -= weight;
    return part;
  });
}
