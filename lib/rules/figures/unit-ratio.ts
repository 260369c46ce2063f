const YUAN_IN_UNIT = 10_000;

/** Real amounts differ between years as well; within this factor of 10,000 the unit explains more. */
const TOLERANCE = 3;

/** Whether two amounts are some 10,000 times apart, as yuan and 万元 are. */
export function isUnitDrift(one: number, other: number): boolean {
  if (one <= 0 || other <= 0) return false;
  const ratio = Math.max(one, other) / Math.min(one, other);
  return ratio >= YUAN_IN_UNIT / TOLERANCE && ratio <= YUAN_IN_UNIT * TOLERANCE;
}
