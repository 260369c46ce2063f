import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountOfFen, fenOfAmount } from "@/lib/server/store/fen";

describe("an amount in CNY 10,000 becomes fen", () => {
  test.each([
    [0, 0n],
    [1, 1_000_000n],
    [592, 592_000_000n],
    [20275.42, 20_275_420_000n],
    [0.000001, 1n],
    [1e-7, 0n],
    [5e-7, 1n],
    [-0.0000005, -1n],
    [1.2345675, 1_234_568n],
    [1.2345674999, 1_234_567n],
    [-1944.0495, -1_944_049_500n],
    [1_000_000_000.000001, 1_000_000_000_000_001n],
  ])("%d → %d", (amount, fen) => {
    expect(fenOfAmount(amount)).toBe(fen);
  });

  test.each([9_007_199_254.740993, 1e21, -1e300])("%d is too large", (amount) => {
    expect(fenOfAmount(amount)).toBeNull();
  });
});

test("any amount of whole fen up to ten trillion yuan comes back as it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), (fen) => {
      expect(fenOfAmount(amountOfFen(fen))).toBe(BigInt(fen));
    }),
  );
});
