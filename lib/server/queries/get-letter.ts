import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { Finding } from "@/lib/domain/finding";
import type { LetterView } from "@/lib/domain/views/letter";
import { appError } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/sqlite/client";
import { writeLetter } from "@/lib/letter/write-letter";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { letterWords } from "@/lib/server/letter/say-in-letter";
import { effectiveReport } from "@/lib/server/store/effective-report";
import { unpackReading } from "@/lib/server/store/pack-reading";
import { agencyRef } from "@/lib/server/views/agency-ref";
import { reportRef } from "@/lib/server/views/report-ref";
import { ruleWords } from "@/lib/server/views/rule-words";

const include = {
  agency: true,
  reading: { select: { reading: true } },
  corrections: { where: { undoneAt: null } },
  findings: {
    where: { isLive: true, state: { in: ["open", "later", "confirmed"] } },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.ReportInclude;

/**
 * The correction notice for a body's current report of a year, from what was confirmed in it.
 *
 * @throws {AppError} `NOT_FOUND` where there is no such report; `READING_OUTDATED`
 */
export async function getLetter(
  actor: Actor,
  { agencyId, year }: { readonly agencyId: string; readonly year: number },
): Promise<LetterView> {
  assertMay(actor, "read");
  const stored = await reader().report.findFirst({
    where: { agencyId, year, isCurrent: true },
    include,
  });
  if (stored === null || stored.reading === null) throw appError("NOT_FOUND", { what: "report" });

  const confirmed = stored.findings.filter(({ state }) => state === "confirmed");
  const subject = {
    agency: stored.agency.name,
    year,
    fileName: stored.fileName,
    report: effectiveReport(unpackReading(stored.reading.reading), stored.corrections, year),
    confirmed: confirmed.map(({ rule, content }) => ({
      finding: Finding.parse(JSON.parse(content)),
      title: ruleWords(rule).title,
    })),
  };
  return {
    agency: agencyRef(stored.agency),
    report: reportRef(stored),
    letter: writeLetter(subject, letterWords()),
    undecided: stored.findings.length - confirmed.length,
  };
}
