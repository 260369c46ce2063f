import "server-only";
import type { Address } from "@/lib/domain/address";

/** The column of a figure: its address, with underscores for the dots that SQL does not allow. */
export function figureColumn(address: Address): string {
  return address.replaceAll(".", "_");
}
