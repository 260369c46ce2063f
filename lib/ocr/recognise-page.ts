import type { PageContent } from "@/lib/pipeline/extract/paged/page-content";
import type { PageImage } from "@/lib/pipeline/extract/page-recogniser";
import { glyphsOf } from "./glyphs";
import { evenlyLit } from "./image/even-lighting";
import { quarterTurned, type Raster } from "./image/raster";
import { resized } from "./image/resize";
import { turnedBack } from "./image/rotate";
import { skewOf } from "./image/skew";
import { withoutSpecks } from "./image/without-specks";
import { workingResolution } from "./image/working-resolution";
import { layOut, type PageLayout } from "./page-layout";
import type { LineModel } from "./reading/model";
import { type ReadLine, readLines } from "./reading/read-lines";

type Turn = NonNullable<PageContent["turn"]>;
const TURNS: readonly Turn[] = [0, 1, 2, 3];

/** Read upright, a page's characters are surer than this on average. */
const UPRIGHT = 0.75;
/** So many of the longest lines tell how a page is turned; fewer characters than this tell nothing. */
const SAMPLE = 8;
const FEWEST = 4;

/** A page that was made straight, with what stands where on it. */
interface StraightPage {
  readonly turn: Turn;
  readonly skew: number;
  readonly layout: PageLayout;
}

function straightened(lit: Raster, turn: Turn, resolution: number): StraightPage {
  const upright = quarterTurned(lit, turn);
  const skew = skewOf(upright, resolution);
  return { turn, skew, layout: layOut(turnedBack(upright, skew), resolution) };
}

function sureness(lines: readonly ReadLine[]): number | null {
  const scores = lines.flatMap(({ characters }) => characters.map(({ score }) => score));
  return scores.length < FEWEST
    ? null
    : scores.reduce((sum, each) => sum + each, 0) / scores.length;
}

async function sampleSureness(model: LineModel, { layout }: StraightPage): Promise<number> {
  const longest = layout.groups
    .flatMap(({ lines }) => lines)
    .sort((a, b) => b.right - b.left - (a.right - a.left))
    .slice(0, SAMPLE);
  const read = await readLines(
    model,
    layout.raster,
    longest.map((line) => ({ lines: [line], isCell: false })),
    layout.em,
  );
  return sureness(read) ?? 0;
}

const readAll = (model: LineModel, { layout: { raster, groups, em } }: StraightPage) =>
  readLines(model, raster, groups, em);

/** The page as it is, or turned by quarters if that reads better. */
async function readUpright(
  model: LineModel,
  lit: Raster,
  resolution: number,
): Promise<{ page: StraightPage; lines: ReadLine[] }> {
  const page = straightened(lit, 0, resolution);
  const lines = await readAll(model, page);
  const sure = sureness(lines);
  if (sure === null || sure >= UPRIGHT) return { page, lines };
  let best = { page, sure };
  for (const turn of TURNS.slice(1)) {
    const turned = straightened(lit, turn, resolution);
    const own = await sampleSureness(model, turned);
    if (own > best.sure) best = { page: turned, sure: own };
  }
  return best.page === page
    ? { page, lines }
    : { page: best.page, lines: await readAll(model, best.page) };
}

/** Reads a page from its image. */
export async function recognisePage(
  model: LineModel,
  image: PageImage,
  number: number,
): Promise<PageContent> {
  const resolution = workingResolution(image);
  const raster = resized(image, resolution / image.resolution);
  const clean = withoutSpecks(evenlyLit(raster, resolution));
  const { page, lines } = await readUpright(model, clean, resolution);
  const { turn, skew, layout } = page;
  const scale = resolution / 72;
  return {
    number,
    width: layout.raster.width / scale,
    height: layout.raster.height / scale,
    turn,
    skew,
    glyphs: lines.flatMap((line) => glyphsOf(line, layout.em, scale)),
    horizontal: layout.rules.across.map(({ at, from, to }) => ({ y: at, x0: from, x1: to })),
    vertical: layout.rules.down.map(({ at, from, to }) => ({ x: at, y0: from, y1: to })),
  };
}
