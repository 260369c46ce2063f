/** A number for a message: as short as it is, without the noise of binary fractions. */
export function plainNumber(value: number): string {
  return String(Number(value.toFixed(6)));
}
