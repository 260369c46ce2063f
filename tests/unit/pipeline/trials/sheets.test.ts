import { describe, expect, it } from "vitest";
import { expectReading } from "../../../support/trial/expect-reading";
import { trialReport } from "../../../support/trial/trial-report";
import { reportWorkbook, type SheetDrawing } from "../../../support/trial/trial-sheet";

const FORMS = ["form-2019", "form-2021"] as const;
const DRAWN = ["nothing", "tables", "everything"] as const;
const EITHER = [true, false] as const;

const DRAWINGS = DRAWN.flatMap((drawn) =>
  EITHER.flatMap((isMerged) =>
    EITHER.map((isSpaced): SheetDrawing => ({ drawn, isMerged, isSpaced })),
  ),
);

describe.each(FORMS)("a report of %s on one sheet", (form) => {
  const plain = trialReport(form);

  it.each(DRAWINGS)(
    "is read whole with lines around $drawn, merged lines of text: $isMerged, empty rows: $isSpaced",
    (drawing) => {
      const report = expectReading(reportWorkbook(plain, drawing), plain);

      expect(report.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    },
  );
});
