import type { Document } from "@/lib/domain/document";
import { buildPagedDocument } from "@/lib/pipeline/extract/paged/build-paged-document";
import { drawnBlocks } from "./drawn-document";
import { type Drawing, pageOf } from "./page-content";

/** The document of pages on which this is drawn, one each. */
export function pagedDocument(...drawings: readonly Drawing[]): Document {
  const pages = drawings.map((drawing, index) => pageOf(drawing, { number: index + 1 }));
  return buildPagedDocument(pages, "pdf").document;
}

export function pagedBlocks(...drawings: readonly Drawing[]) {
  return drawnBlocks(pagedDocument(...drawings));
}
