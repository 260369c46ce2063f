import { ALL_FIGURES } from "@/lib/form/catalogue";
import type { Figure, FigureKind } from "@/lib/form/form";
import { figureColumn } from "@/lib/server/figure-column";

/** Money is an integer number of fen; everything else is counted. */
const COLUMN_TYPE: Record<FigureKind, string> = {
  count: "Int?",
  change: "Int?",
  amount: "BigInt?",
};

const HEADING = `/// Every figure of both forms as it counts: as read, with corrections. One wide row per report, so that
/// lists can scan, sort and add up columns. Null where the form has no such figure, or the report
/// gives none that is a whole number of 32 bits; why, says \`absent\`. Amounts are in fen.
///
/// Written from lib/form by \`npm run db:figures-model\`; don't edit it.
model ReportFigures {
  reportId String @id
  report   Report @relation(fields: [reportId], references: [id], onDelete: Cascade)
  /// Why a figure of the report's own form is null: JSON of address to reason.
  absent   String
`;

/** The text of prisma/models/report-figures.prisma. */
export function figuresModel(figures: readonly Figure[] = ALL_FIGURES): string {
  const names = figures.map(({ address }) => figureColumn(address));
  const width = Math.max(...names.map((name) => name.length));
  const lines = figures.map(
    ({ kind }, index) => `  ${(names[index] ?? "").padEnd(width)} ${COLUMN_TYPE[kind]}`,
  );
  return `${HEADING}\n${lines.join("\n")}\n}\n`;
}
