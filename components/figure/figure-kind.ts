import type { Address } from "@/lib/domain/address";
import { ALL_FIGURES } from "@/lib/form/catalogue";
import type { FigureKind } from "@/lib/form/form";

const KINDS = new Map(ALL_FIGURES.map(({ address, kind }) => [address, kind]));

/** Whether a figure is a count, a change or an amount; a count where neither form has it. */
export function figureKind(address: Address): FigureKind {
  return KINDS.get(address) ?? "count";
}
