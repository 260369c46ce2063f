/** Reports are filed and read on Chinese time, wherever the server stands; it knows no summer time. */
const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

export interface Day {
  /** ISO date, Chinese time. */
  readonly day: string;
  readonly from: Date;
  /** The beginning of the next day. */
  readonly until: Date;
}

/** The last days up to and with today, the oldest first. */
export function lastDays(now: Date, count: number): Day[] {
  const today = Math.floor((now.getTime() + OFFSET_MS) / DAY_MS);
  return Array.from({ length: count }, (_, index) => {
    const start = (today - count + 1 + index) * DAY_MS;
    return {
      day: new Date(start).toISOString().slice(0, 10),
      from: new Date(start - OFFSET_MS),
      until: new Date(start - OFFSET_MS + DAY_MS),
    };
  });
}
