/** Images that scanners and cameras make, by the end of their names. */
const IMAGE = /\.(?:png|jpe?g|tiff?)$/iu;
/** "扫描 (2)": how Windows names the second of a name; the first has no number. */
const COPY = /\s*\(\d{1,4}\)$/u;
/** "第三页", up to ten; pages beyond are numbered in digits. */
const CHINESE_PAGE = /第([一二三四五六七八九十])页/u;
const CHINESE_DIGITS = "一二三四五六七八九十";
/** A year, unless a camera or a scanner counts so far: "IMG_2019". */
const YEAR = /(?<!\d|[a-z][_ -]?)(?:19|20)\d\d$/iu;

/** A name with one of its numbers taken out, and that number. */
interface Numbered {
  readonly path: string;
  readonly template: string;
  readonly number: number;
  /** How many numbers stand behind it. */
  readonly rank: number;
}

/** All ways to see a file as one of a series. */
function waysOf(path: string): Numbered[] {
  if (!IMAGE.test(path)) return [];
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const name = path.slice(folder.length).replace(IMAGE, "");
  const copyable = COPY.test(name) ? name : `${name} (1)`;
  const stem = copyable.replace(
    CHINESE_PAGE,
    (_, digit: string) => `第${CHINESE_DIGITS.indexOf(digit) + 1}页`,
  );
  return [...stem.matchAll(/\d+/gu)].reverse().flatMap(({ 0: digits, index }, rank): Numbered[] => {
    const before = stem.slice(0, index);
    if (YEAR.test(before + digits)) return [];
    const template = `${folder}${before}#${stem.slice(index + digits.length)}`.toLowerCase();
    return [{ path, template, number: Number(digits), rank }];
  });
}

/**
 * The images that are pages of one document, going by their names: in the same folder, with names that
 * one number tells apart, in the order of that number. A scan of several sheets comes so, and so do
 * photographs that are sent from a phone. Names that tell years apart are of different documents.
 *
 * @param paths with slashes between folders
 * @returns sets of two or more; no path is in two of them
 */
export function pageSets(paths: readonly string[]): string[][] {
  const series = new Map<string, Numbered[]>();
  for (const way of paths.flatMap(waysOf)) {
    const own = series.get(way.template);
    if (own === undefined) series.set(way.template, [way]);
    else own.push(way);
  }
  // "报告3-1" is the first page of the third report, and no third first page.
  const lastNumberFirst = [...series.values()]
    .filter((pages) => new Set(pages.map(({ number }) => number)).size === pages.length)
    .toSorted(([a], [b]) => (a?.rank ?? 0) - (b?.rank ?? 0));
  const taken = new Set<string>();
  const sets: string[][] = [];
  for (const pages of lastNumberFirst) {
    const free = pages.filter(({ path }) => !taken.has(path));
    if (free.length < 2) continue;
    for (const { path } of free) taken.add(path);
    sets.push(free.toSorted((a, b) => a.number - b.number).map(({ path }) => path));
  }
  return sets;
}

/** The pages of the one document that files of these names are together, or null where they are not one. */
export function onePageSet(paths: readonly string[]): readonly string[] | null {
  const [pages] = pageSets(paths);
  return pages !== undefined && pages.length === paths.length ? pages : null;
}

/** The time that a ZIP of such pages gives them, the earliest there is: the same images make the same file. */
export const PAGE_SET_TIME = "1980-01-01T12:00:00";

/** What a document of such pages is called, after its first and its last: "局/扫描1–扫描3.zip". */
export function pageSetName(pages: readonly string[]): string {
  const first = (pages[0] ?? "").replace(IMAGE, "");
  const last = (pages.at(-1) ?? "").replace(IMAGE, "");
  return `${first}–${last.slice(last.lastIndexOf("/") + 1)}.zip`;
}
