import type { Address } from "@/lib/domain/address";
import type { SampleFigure, SampleFigures } from "@/lib/sample/sample-report";

export function numberAt(figures: SampleFigures, address: Address): number {
  const figure = figures[address];
  return typeof figure === "number" ? figure : 0;
}

/** The figures with some of them set anew. */
export function withFigures(
  figures: SampleFigures,
  changed: Readonly<Record<Address, SampleFigure>>,
): SampleFigures {
  return { ...figures, ...changed };
}

/** The figures with the same number added to each of some. */
export function withMore(
  figures: SampleFigures,
  addresses: readonly Address[],
  more: number,
): SampleFigures {
  return withFigures(
    figures,
    Object.fromEntries(addresses.map((address) => [address, numberAt(figures, address) + more])),
  );
}
