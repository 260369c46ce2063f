import type { ExportFormat, ExportScope } from "@/lib/domain/api/export-query";

/** What is taken away: the table of bodies, a comparison, or the years of one body. */
export type ExportTarget =
  | { readonly target: "agencies" }
  | { readonly target: "compare" }
  | { readonly target: "agency"; readonly agencyId: string };

export interface ExportLink {
  readonly format: ExportFormat;
  readonly scope: ExportScope;
  readonly href: string;
}

const FORMATS: readonly ExportFormat[] = ["xlsx", "csv", "json"];

function pathOf(target: ExportTarget): string {
  if (target.target === "compare") return "/api/exports/compare";
  if (target.target === "agencies") return "/api/exports/agencies";
  return `/api/exports/agencies/${encodeURIComponent(target.agencyId)}`;
}

/** The address of an export: the page's own query, and how it is taken away. */
export function exportHref(
  target: ExportTarget,
  query: string,
  besides: Readonly<Record<string, string>>,
): string {
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(besides)) parameters.set(name, value);
  return `${pathOf(target)}?${parameters.toString()}`;
}

/** One link for each format, of a scope. */
export function exportLinks(
  target: ExportTarget,
  query: string,
  scope: ExportScope,
): readonly ExportLink[] {
  return FORMATS.map((format) => ({
    format,
    scope,
    href: exportHref(target, query, { format, scope }),
  }));
}
