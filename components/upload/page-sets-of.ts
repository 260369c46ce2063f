import { PAGE_SET_TIME, pageSetName, pageSets } from "@/lib/domain/page-set";
import type { ChosenFile } from "./chosen-file";

/** Images that look like the pages of one report, in their order. */
export interface ChosenPages {
  readonly name: string;
  readonly pages: readonly ChosenFile[];
}

/** Chosen files, with those apart that seem to be pages of one report. */
export function pageSetsOf(chosen: readonly ChosenFile[]): {
  readonly sets: ChosenPages[];
  readonly others: ChosenFile[];
} {
  const byPath = new Map(chosen.map((file) => [file.path, file]));
  const paths = pageSets([...byPath.keys()]);
  const inSets = new Set(paths.flat());
  return {
    sets: paths.map((pages) => ({
      name: pageSetName(pages),
      pages: pages.flatMap((path) => byPath.get(path) ?? []),
    })),
    others: chosen.filter(({ path }) => !inSets.has(path)),
  };
}

/** The pages as one file to send: a ZIP with each image as it is. */
export async function fileOfPages({ name, pages }: ChosenPages): Promise<ChosenFile> {
  const { zipSync } = await import("fflate");
  const images: Record<string, Uint8Array> = {};
  for (const { file } of pages) images[file.name] = new Uint8Array(await file.arrayBuffer());
  const bytes = zipSync(images, { level: 0, mtime: PAGE_SET_TIME });
  const file = new File([bytes.slice()], name.slice(name.lastIndexOf("/") + 1));
  return { file, path: name };
}
