const DAY = 24 * 60 * 60 * 1000;

/** The ISO date that is so many days before another; after it where the number is negative. */
export function dateBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * DAY).toISOString().slice(0, 10);
}
