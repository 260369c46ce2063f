import "server-only";
import type { DayOfDecisions } from "@/lib/domain/views/desk-numbers";
import { reader } from "@/lib/server/db";
import { type Day, lastDays } from "./last-days";

const DAYS = 30;

/** One range of the index over time; both databases speak alike of a range, not of a day. */
async function decidedOn({ day, from, until }: Day): Promise<DayOfDecisions> {
  const groups = await reader().decision.groupBy({
    by: ["verdict"],
    where: {
      at: { gte: from, lt: until },
      verdict: { in: ["confirmed", "misread", "dismissed"] },
      isCarriedOver: false,
    },
    _count: { _all: true },
  });
  const of = (verdict: "confirmed" | "misread" | "dismissed") =>
    groups.find((group) => group.verdict === verdict)?._count._all ?? 0;
  return {
    day,
    confirmed: of("confirmed"),
    misread: of("misread"),
    dismissed: of("dismissed"),
  };
}

/** What people decided on each of the last 30 days. */
export function decidedPerDay(now: Date): Promise<DayOfDecisions[]> {
  return Promise.all(lastDays(now, DAYS).map(decidedOn));
}
