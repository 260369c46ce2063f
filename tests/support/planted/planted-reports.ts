import { ruleById } from "@/lib/rules/catalogue";
import { formById, formForYear } from "@/lib/form/catalogue";
import type { SampleReport } from "@/lib/sample/sample-report";
import { bodyHistory, type Figures } from "@/lib/sample/set/body-history";
import { bodyMark } from "@/lib/sample/set/bulk-reports";
import { KIND_IDS, type KindId } from "@/lib/sample/set/body-kinds";
import type { Plant } from "@/lib/sample/set/plant";
import { PLANTS, type PlantName } from "@/lib/sample/set/plants";
import {
  membersOf,
  SAMPLE_BODIES,
  sampleBody,
  type SampleBody,
} from "@/lib/sample/set/sample-bodies";
import { type Histories, sampleHistories } from "@/lib/sample/set/sample-histories";
import { SAMPLE_REGIONS } from "@/lib/sample/set/sample-regions";
import { sampleReportOf } from "@/lib/sample/set/sample-report-of";
import { SAMPLE_YEARS } from "@/lib/sample/set/sample-reports";
import { PLAIN_WRITING, type Writing } from "@/lib/sample/write/writing";

/** A report with one mistake in it, and the reports around it, which have none. */
export interface PlantedReport {
  readonly rules: readonly string[];
  readonly report: SampleReport;
  readonly writing: Writing;
  /** The same body's report of the year before, null for the first year. */
  readonly before: SampleReport | null;
  /** Reports of the same year by bodies of the same kind and level. */
  readonly peers: readonly SampleReport[];
  /** Of a government: the reports of its bodies. */
  readonly members: readonly SampleReport[];
}

/** Enough for a comparison with peers, and one to copy from. */
const PEERS = 10;
const KINDS: readonly KindId[] = KIND_IDS.filter((kind) => kind !== "government");
const DISTRICTS = SAMPLE_REGIONS.filter(({ level }) => level === "district");

/** A body among others of one seed, with its figures over the years. */
interface Place {
  readonly body: SampleBody;
  readonly year: number;
  readonly histories: Histories;
}

function reportOf(
  body: SampleBody,
  year: number,
  figures: Figures | undefined,
  seed: number,
): SampleReport | null {
  const form = formForYear(year);
  if (form === null || figures === undefined) return null;
  return sampleReportOf(body, year, form.id, figures, seed);
}

const peersKnown = new Map<string, readonly SampleReport[]>();

/** Made once for each kind and year: other reports stand beside the same peers. */
function peersOf(place: Place, seed: number): readonly SampleReport[] {
  const key = `${place.body.kind} ${place.year} ${seed}`;
  const known = peersKnown.get(key) ?? newPeers(place, seed);
  peersKnown.set(key, known);
  return known;
}

function newPeers({ body: { kind }, year }: Place, seed: number): SampleReport[] {
  return DISTRICTS.concat(DISTRICTS)
    .slice(0, PEERS)
    .flatMap((region, index) => {
      const peer = sampleBody(region, kind, `邻${bodyMark(index)}`);
      return reportOf(peer, year, bodyHistory(peer, SAMPLE_YEARS, seed).get(year), seed) ?? [];
    });
}

/** The figures of a year for which the body took another year's form. */
function figuresInForm({ body, year }: Place, seed: number, { form }: Plant): Figures | undefined {
  if (form === undefined) return undefined;
  return bodyHistory(body, SAMPLE_YEARS, seed, (of) =>
    of === year ? formById(form) : formForYear(of),
  ).get(year);
}

function needsYearBefore({ rules }: Plant): boolean {
  return rules.some((rule) => ruleById(rule)?.group === "across-years");
}

/** The clean report with the mistake in it, or null where there is no room for it. */
function planted(plant: Plant, place: Place, seed: number): PlantedReport | null {
  const { body, year, histories } = place;
  const clean = reportOf(body, year, histories.get(body.key)?.get(year), seed);
  const own = figuresInForm(place, seed, plant) ?? clean?.figures;
  if (clean === null || own === undefined) return null;
  const before = reportOf(body, year - 1, histories.get(body.key)?.get(year - 1), seed);
  // Between the two forms some figures have no year before.
  if (needsYearBefore(plant) && before?.form !== clean.form) return null;
  const form = plant.form ?? clean.form;
  if (plant.fits?.(own, form) === false) return null;

  const peers = peersOf(place, seed);
  const drafted = sampleReportOf(body, year, form, plant.figures?.(own) ?? own, seed);
  const alone = plant.report?.(drafted) ?? drafted;
  const later = before === null ? alone : (plant.afterYear?.(alone, before) ?? alone);
  const [other] = peers;
  const report = other === undefined ? later : (plant.besideBody?.(later, other) ?? later);
  const writing = plant.writing?.(PLAIN_WRITING) ?? PLAIN_WRITING;
  // A figure that the form does not ask for is no mistake in it.
  if (!Object.keys(report.figures).every((address) => address in own)) return null;
  if (writing === PLAIN_WRITING && JSON.stringify(report) === JSON.stringify(clean)) return null;
  const members = membersOf(body, SAMPLE_BODIES).flatMap(
    (member) => reportOf(member, year, histories.get(member.key)?.get(year), seed) ?? [],
  );
  return { rules: plant.rules, report, writing, before, peers, members };
}

/** Governments with all their bodies, of another seed each time. */
function* governments(seed: number): Generator<Place> {
  for (let round = 0; ; round += 1) {
    const histories = sampleHistories(SAMPLE_BODIES, SAMPLE_YEARS, seed);
    for (const body of SAMPLE_BODIES.filter(({ kind }) => kind === "government")) {
      const year = SAMPLE_YEARS[round % SAMPLE_YEARS.length];
      if (year !== undefined) yield { body, year, histories };
    }
  }
}

/** Departments of all kinds and regions, over all years. */
function* departments(seed: number): Generator<Place> {
  for (let round = 0; ; round += 1) {
    const kind = KINDS[round % KINDS.length];
    const region = DISTRICTS[(round * 7 + seed) % DISTRICTS.length];
    const year = SAMPLE_YEARS[(round * 5 + seed) % SAMPLE_YEARS.length];
    if (kind === undefined || region === undefined || year === undefined) return;
    const body = sampleBody(region, kind, bodyMark(round + seed));
    yield { body, year, histories: new Map([[body.key, bodyHistory(body, SAMPLE_YEARS, seed)]]) };
  }
}

/** Tries after which a mistake is taken to fit no report at all. */
const MOST_TRIES = 600;

/** So many reports with one mistake each, by bodies of all kinds and over the years of both forms. */
export function plantedReports(name: PlantName, count: number, seed: number): PlantedReport[] {
  const plant: Plant = PLANTS[name];
  const { kinds } = plant;
  const found: PlantedReport[] = [];
  let tried = 0;
  const places = kinds?.includes("government") === true ? governments(seed) : departments(seed);
  for (const place of places) {
    if (found.length === count || tried === MOST_TRIES) break;
    tried += 1;
    if (kinds !== undefined && !kinds.includes(place.body.kind)) continue;
    const report = planted(plant, place, seed);
    if (report !== null) found.push(report);
  }
  return found;
}
