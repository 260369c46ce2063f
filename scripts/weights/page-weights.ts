import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";

const BuildManifest = z.object({ rootMainFiles: z.array(z.string()) });
const ClientManifest = z.object({ entryJSFiles: z.record(z.string(), z.array(z.string())) });

const MANIFEST = "page_client-reference-manifest.js";

/** What the browser fetches of scripts before a page is whole, in bytes as sent. */
export interface PageWeight {
  /** The address, as "/agencies/[agencyId]". */
  readonly path: string;
  readonly bytes: number;
}

function manifestsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(MANIFEST))
    .map((path) => join(folder, path))
    .sort();
}

/** "(workspace)/agencies/page_client-…" → "/agencies". */
function addressOf(folder: string, manifest: string): string {
  const parts = relative(folder, manifest).split(/[\\/]/u).slice(0, -1);
  return `/${parts.filter((part) => !part.startsWith("(")).join("/")}`;
}

/** The manifest is a script that assigns one object. */
function readManifest(path: string): z.output<typeof ClientManifest> {
  const script = readFileSync(path, "utf8");
  const json = script.slice(script.indexOf("] = ") + 4).replace(/;?\s*$/u, "");
  return ClientManifest.parse(JSON.parse(json));
}

/**
 * What each page of a built server makes the browser fetch, compressed. What comes later and only
 * where it is needed, as the library of the charts, is not in it.
 *
 * @param build the folder of the build, as ".next"
 */
export function pageWeights(build: string): PageWeight[] {
  const { rootMainFiles } = BuildManifest.parse(
    JSON.parse(readFileSync(join(build, "build-manifest.json"), "utf8")),
  );
  const sizes = new Map<string, number>();
  const sizeOf = (file: string) => {
    const known = sizes.get(file);
    if (known !== undefined) return known;
    const size = gzipSync(readFileSync(join(build, decodeURIComponent(file)))).length;
    sizes.set(file, size);
    return size;
  };
  const folder = join(build, "server/app");
  return manifestsIn(folder).map((manifest) => {
    const { entryJSFiles } = readManifest(manifest);
    // Errors and what is not found come instead of a page, not with it.
    const entries = Object.entries(entryJSFiles).filter(([entry]) =>
      /\/(page|layout)$/u.test(entry),
    );
    const files = new Set([...rootMainFiles, ...entries.flatMap(([, own]) => own)]);
    return {
      path: addressOf(folder, manifest),
      bytes: [...files].reduce((sum, file) => sum + sizeOf(file), 0),
    };
  });
}
