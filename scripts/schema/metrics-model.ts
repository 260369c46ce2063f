import { STORED_METRICS } from "@/lib/server/metrics/stored-metrics";
import { metricField } from "@/lib/server/metrics/metric-field";

const HEADING = `/// The sums that indicators are made of, one narrow row per report, so that lists can scan and sort
/// them. Null where the form has no such figures, or one of them is absent. Amounts are in fen.
///
/// Written from lib/metrics by \`npm run db:figures-model\`; don't edit it.
model ReportMetrics {
  reportId String @id
  report   Report @relation(fields: [reportId], references: [id], onDelete: Cascade)
  /// Of the formulas that it was computed by.
  formulas String
`;

/** The text of prisma/models/report-metrics.prisma. */
export function metricsModel(): string {
  const names = STORED_METRICS.map(({ id }) => metricField(id));
  const width = Math.max(...names.map((name) => name.length));
  const lines = names.map((name) => `  ${name.padEnd(width)} BigInt?`);
  return `${HEADING}\n${lines.join("\n")}\n}\n`;
}
