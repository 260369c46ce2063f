import type { FormId } from "@/lib/domain/form-id";
import { figuresOfForm, formById } from "@/lib/form/catalogue";
import { seedOf } from "@/lib/sample/random";
import type { Mark, SampleFigures, SampleReport } from "@/lib/sample/sample-report";
import { bodyHistory } from "@/lib/sample/set/body-history";
import { SAMPLE_BODIES, type SampleBody } from "@/lib/sample/set/sample-bodies";
import { sampleReportOf } from "@/lib/sample/set/sample-report-of";
import { distinctFigures } from "./distinct-figures";
import type { Streams } from "./streams";

const MARKS: readonly [Mark, ...Mark[]] = ["", "", "", "/", "—", "-", "无"];
const FORMS: readonly [FormId, FormId] = ["form-2019", "form-2021"];
const YEARS: Record<FormId, readonly [number, ...number[]]> = {
  "form-2019": [2019, 2020],
  "form-2021": [2021, 2022, 2023, 2024],
};

function bodyOf(streams: Streams): SampleBody {
  const [first, ...others] = SAMPLE_BODIES;
  if (first === undefined) throw new RangeError("no sample bodies");
  return streams("body").pick([first, ...others]);
}

/** Blank cells and strokes here and there, or in whole rows; section four is never blank all through. */
function withMarks(form: FormId, figures: SampleFigures, streams: Streams): SampleFigures {
  const marks = streams("marks").pick(["none", "none", "whole-rows", "scattered"]);
  if (marks === "none") return figures;
  const scattered = streams("scattered marks");
  return Object.fromEntries(
    figuresOfForm(form).map(({ address, table, row }) => {
      const figure = figures[address] ?? 0;
      if (marks === "scattered") {
        return [address, scattered.chance(0.12) ? scattered.pick(MARKS) : figure];
      }
      const ofRow = streams(`mark of ${table === "reviews" ? table : row}`);
      const mark = ofRow.pick(MARKS);
      if (!ofRow.chance(0.2)) return [address, figure];
      return [address, mark === "" && table === "reviews" ? "—" : mark];
    }),
  );
}

/** A sample report: figures that are nearly all different, or as a body would report them. */
export function reportOfSeed(seed: number, streams: Streams): SampleReport {
  const form = streams("form").pick(FORMS);
  const year = streams("year").pick(YEARS[form]);
  const body = bodyOf(streams);
  const figures = streams("figures").chance(0.75)
    ? distinctFigures(formById(form), streams("distinct figures"))
    : (bodyHistory(body, [year], seedOf(seed, "history")).get(year) ?? {});
  return sampleReportOf(body, year, form, withMarks(form, figures, streams), seed);
}
