import type { Address } from "@/lib/domain/address";
import type { Cell } from "@/lib/domain/cell";
import type { Diagnostic } from "@/lib/domain/diagnostic";
import type { ReadReport } from "@/lib/domain/report";
import { formById } from "@/lib/form/catalogue";
import { DOUBTFUL_BELOW } from "@/lib/pipeline/places/confidence";
import { Locator } from "@/lib/pipeline/places/locate";
import { groupsOf, type Known, onlyAssignment, tellingEquations } from "./assignments";
import { readingsOf } from "./cell-readings";
import { recognisedPages } from "./recognised-pages";
import { formEquations } from "./form-equations";

/** Sums that hold make a doubtful reading good. */
const CONFIRMED = 0.85;
/**
 * In an image a figure may be missed, or two taken for one: then counting finds the wrong column, and
 * so may telling columns by where words stand.
 */
const WITHOUT_GRID = 0.75;
/** Another reading than the likeliest was chosen for the sums' sake: a person has to look at it. */
const SETTLED = 0.7;

interface Doubts {
  readonly certain: Known;
  readonly doubtful: Known;
  /** Cells whose characters the recogniser is not sure of, whether or not it offers others. */
  readonly unsure: readonly Address[];
}

function doubtsOf({ cells, document }: ReadReport): Doubts {
  const locator = new Locator(document);
  const certain = new Map<Address, readonly number[]>();
  const doubtful = new Map<Address, readonly number[]>();
  const unsure: Address[] = [];
  for (const [address, cell] of Object.entries(cells) as [Address, Cell][]) {
    if (!cell.doubtful) {
      if (cell.value !== null) certain.set(address, [cell.value]);
      continue;
    }
    const { place } = cell;
    const runs = place === null ? [] : locator.runsIn(place.start, place.end);
    if (!runs.some(({ score = 1 }) => score < DOUBTFUL_BELOW)) continue;
    unsure.push(address);
    const readings = cell.absent === "ambiguous" ? null : readingsOf(cell, runs, document.text);
    if (readings !== null) doubtful.set(address, readings.values);
  }
  return { certain, doubtful, unsure };
}

/** What the equations decide: for each doubtful figure that they do, its number. */
function decided({ form }: ReadReport, { certain, doubtful }: Doubts): Map<Address, number> {
  const values = new Map<Address, number>();
  if (form === null) return values;
  const equations = tellingEquations(formEquations(formById(form)), certain, doubtful);
  for (const { addresses, equations: own } of groupsOf(equations, doubtful)) {
    const assignment = onlyAssignment(addresses, own, certain, doubtful);
    for (const [address, value] of assignment ?? []) values.set(address, value);
  }
  return values;
}

function settledNote({ printed, place }: Cell, value: number): Diagnostic {
  const seen = printed ?? "";
  return {
    code: "figure-settled",
    message: {
      zh: `图像上的数字看不清，先认作“${seen}”；按本表的合计关系只能是 ${value}，已取 ${value}，请对照原件。`,
      en: `The figure is not clear in the image and looked most like “${seen}”; by the sums of its table it can only be ${value}, which was taken. Compare it with the original.`,
    },
    place,
  };
}

/** Why a figure is doubtful: the recogniser was not sure, or its page shows a part of it alone. */
function doubtfulNote({ printed, place }: Cell, isFromImage: boolean): Diagnostic {
  const seen = printed ?? "";
  const message = isFromImage
    ? {
        zh: `图像上的数字看不清，认作“${seen}”，请对照原件。`,
        en: `The figure is not clear in the image and was read as “${seen}”. Compare it with the original.`,
      }
    : {
        zh: `页面上的数字显示不全，读作“${seen}”，请对照原件。`,
        en: `The page shows a part of the figure alone, which was read as “${seen}”. Compare it with the original.`,
      };
  return { code: "figure-doubtful", message, place };
}

/** Whether any character is doubtful at all. */
function hasScores({ document }: ReadReport): boolean {
  return document.layout?.runs.some(({ score }) => score !== undefined) === true;
}

const standsOn = ({ place }: Cell, pages: ReadonlySet<number>) =>
  place?.page !== undefined && place.page !== null && pages.has(place.page);

/** Figures whose columns no lines tell are doubtful where they were recognised. */
function withColumnDoubts(report: ReadReport, recognised: ReadonlySet<number>): ReadReport {
  const cells: Record<Address, Cell> = {};
  for (const [address, cell] of Object.entries(report.cells) as [Address, Cell][]) {
    const { method, confidence } = cell;
    cells[address] =
      (method === "counted" || method === "aligned") && standsOn(cell, recognised)
        ? {
            ...cell,
            confidence: Math.min(confidence ?? WITHOUT_GRID, WITHOUT_GRID),
            doubtful: true,
          }
        : cell;
  }
  return { ...report, cells };
}

/**
 * Where the recogniser was not sure of a figure, the reading is chosen with which the form's
 * equations hold, if there is exactly one among what it may be. Nothing that is certain is changed,
 * and `printed` stays what the recogniser took it for: only `value` follows the sums, and a value
 * that was chosen against the likeliest reading stays doubtful, since the report itself may be wrong.
 * A reading that the sums confirm is doubtful no longer.
 *
 * Documents with text of their own have no unsure characters, unless a page hides a part of one.
 */
export function settleDoubts(read: ReadReport): ReadReport {
  if (!hasScores(read)) return read;
  const recognised = recognisedPages(read.document);
  const report = withColumnDoubts(read, recognised);
  const doubts = doubtsOf(report);
  const values = decided(report, doubts);
  const cells: Record<Address, Cell> = { ...report.cells };
  const notes: Diagnostic[] = [];
  for (const address of doubts.unsure) {
    const cell = cells[address];
    const value = values.get(address);
    if (cell === undefined) continue;
    if (value === undefined) notes.push(doubtfulNote(cell, standsOn(cell, recognised)));
    else if (value === cell.value) {
      cells[address] = { ...cell, confidence: CONFIRMED, doubtful: false };
    } else {
      cells[address] = { ...cell, value, absent: null, confidence: SETTLED };
      notes.push(settledNote(cell, value));
    }
  }
  return { ...report, cells, diagnostics: [...report.diagnostics, ...notes] };
}
