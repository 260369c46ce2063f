/** What comes in or goes out; null where it is not known. */
export interface FlowPart {
  readonly id: string;
  readonly value: number | null;
}

export interface FlowBlock {
  readonly id: string;
  readonly value: number;
  /** From the top, in px. */
  readonly y: number;
  readonly height: number;
  /** Where its ribbon meets the middle, from the top, in px. */
  readonly middleY: number;
  readonly middleHeight: number;
}

export interface FlowLayout {
  readonly incoming: readonly FlowBlock[];
  readonly outgoing: readonly FlowBlock[];
  readonly middle: { readonly y: number; readonly height: number; readonly value: number };
  /** What comes in less what goes out, of what is known; 0 where they agree. */
  readonly difference: number;
  /** Parts that are not known, and so not drawn. */
  readonly unknown: readonly string[];
}

const GAP = 8;
/** What is not nothing can be seen. */
const LEAST = 1.5;

const sumOf = (parts: readonly { readonly value: number }[]) =>
  parts.reduce((sum, { value }) => sum + value, 0);

function knownOf(parts: readonly FlowPart[]) {
  return parts.flatMap(({ id, value }) => (value === null || value <= 0 ? [] : [{ id, value }]));
}

/** What came in on the left, all of it in the middle, and what became of it on the right. */
export function flowLayout(
  incoming: readonly FlowPart[],
  outgoing: readonly FlowPart[],
  { top, height }: { readonly top: number; readonly height: number },
): FlowLayout {
  const ins = knownOf(incoming);
  const outs = knownOf(outgoing);
  const [inSum, outSum] = [sumOf(ins), sumOf(outs)];
  const whole = Math.max(inSum, outSum);
  const most = Math.max(ins.length, outs.length, 1);
  const scale = whole === 0 ? 0 : Math.max(0, height - GAP * (most - 1)) / whole;
  const middle = { y: top + (height - whole * scale) / 2, height: whole * scale, value: inSum };

  const place = (parts: readonly { readonly id: string; readonly value: number }[]) => {
    let y = top + (height - sumOf(parts) * scale - GAP * Math.max(0, parts.length - 1)) / 2;
    let middleY = middle.y;
    return parts.map(({ id, value }): FlowBlock => {
      const size = value * scale;
      const block = { id, value, y, height: Math.max(LEAST, size), middleY, middleHeight: size };
      y += size + GAP;
      middleY += size;
      return block;
    });
  };
  const unknown = [...incoming, ...outgoing].flatMap(({ id, value }) =>
    value === null ? [id] : [],
  );
  return {
    incoming: place(ins),
    outgoing: place(outs),
    middle,
    // Where a part is not known, that the rest does not add up says nothing.
    difference: unknown.length === 0 ? inSum - outSum : 0,
    unknown,
  };
}
