/**
 * Labels moved apart so that none covers another, each as near as can be to where it belongs.
 *
 * @param wanted where the middle of each belongs
 * @param gap how far middles must be apart; less where there is no room for so much
 * @returns the middles in the order of `wanted`, all between `low` and `high`
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => at(wanted, a) - at(wanted, b));
  const room = Math.max(0, high - low);
  const step = wanted.length < 2 ? 0 : Math.min(gap, room / (wanted.length - 1));
  // Labels in touch are one block, which stands where its members want it on average.
  const blocks: { size: number; sum: number }[] = [];
  const start = ({ size, sum }: { size: number; sum: number }) =>
    Math.min(Math.max(low, sum / size - (step * (size - 1)) / 2), high - step * (size - 1));
  for (const index of order) {
    let block = { size: 1, sum: at(wanted, index) };
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (start(last) + step * last.size <= start(block)) break;
      blocks.pop();
      block = { size: last.size + block.size, sum: last.sum + block.sum };
    }
    blocks.push(block);
  }
  const middles = new Array<number>(wanted.length).fill(low);
  let rank = 0;
  for (const block of blocks) {
    const first = start(block);
    for (let member = 0; member < block.size; member += 1) {
      const index = order[rank];
      if (index !== undefined) middles[index] = first + step * member;
      rank += 1;
    }
  }
  return middles;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
