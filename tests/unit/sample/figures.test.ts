import { describe, expect, it } from "vitest";
import { addressOf } from "@/lib/domain/address";
import { figuresOfForm, formForYear } from "@/lib/form/catalogue";
import { splitTotal } from "@/lib/sample/figures/split-total";
import { randomFrom } from "@/lib/sample/random";
import { bodyHistory, type Figures } from "@/lib/sample/set/body-history";
import { SAMPLE_BODIES } from "@/lib/sample/set/sample-bodies";
import { sampleHistories } from "@/lib/sample/set/sample-histories";
import { SAMPLE_YEARS } from "@/lib/sample/set/sample-reports";

const HISTORIES = sampleHistories(SAMPLE_BODIES, SAMPLE_YEARS, 11);

/** Every body's every year, with the year before. */
function everyYear(): { year: number; figures: Figures; before: Figures | undefined }[] {
  return [...HISTORIES.values()].flatMap((history) =>
    [...history].map(([year, figures]) => ({ year, figures, before: history.get(year - 1) })),
  );
}

function formOf(year: number) {
  const form = formForYear(year);
  if (form === null) throw new RangeError(`no form for ${year}`);
  return form;
}

describe("the parts of a total", () => {
  it.each([0, 1, 7, 300, 301, 5000, 1_234_567])("add up to %i", (total) => {
    const parts = splitTotal(total, [80, 11, 0.5, 1, 5, 2.5], randomFrom(total));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
    expect(parts.every((part) => part >= 0)).toBe(true);
  });
});

describe("the figures of sample bodies", () => {
  it("are there for every address of the year's form, and for no other", () => {
    for (const { year, figures } of everyYear()) {
      const addresses = figuresOfForm(formOf(year).id).map(({ address }) => address);
      expect(Object.keys(figures).sort()).toEqual([...addresses].sort());
    }
  });

  it("balance in each column: new and carried in are handled or carried out", () => {
    for (const { year, figures } of everyYear()) {
      const { columns, outcomes } = formOf(year).applications;
      for (const { id } of columns) {
        const at = (row: string) => figures[addressOf("applications", row, id)] ?? NaN;
        expect(at("new") + at("carried_in")).toBe(at("handled") + at("carried_out"));
        expect(outcomes.reduce((sum, row) => sum + at(row), 0)).toBe(at("handled"));
      }
    }
  });

  it("add up along each row of requests and each track of reviews", () => {
    for (const { year, figures } of everyYear()) {
      const { applications, reviews } = formOf(year);
      const tables = [
        { table: "applications" as const, rows: applications.rows, columns: applications.columns },
        { table: "reviews" as const, rows: reviews.tracks, columns: reviews.columns },
      ];
      for (const { table, rows, columns } of tables) {
        for (const row of rows) {
          const at = (column: string) => figures[addressOf(table, row.id, column)] ?? NaN;
          const parts = columns.filter(({ id }) => id !== "total");
          expect(parts.reduce((sum, { id }) => sum + at(id), 0)).toBe(at("total"));
        }
      }
    }
  });

  it("are whole and not negative, but for changes and amounts", () => {
    for (const { year, figures } of everyYear()) {
      for (const { address, kind } of figuresOfForm(formOf(year).id)) {
        const figure = figures[address] ?? NaN;
        if (kind === "count") expect(Number.isInteger(figure) && figure >= 0).toBe(true);
        if (kind === "amount") expect(Math.round(figure * 10_000) / 10_000).toBe(figure);
      }
    }
  });

  it("go on from year to year", () => {
    for (const { figures, before } of everyYear()) {
      if (before === undefined) continue;
      expect(figures["applications.carried_in.total"]).toBe(
        before["applications.carried_out.total"],
      );
      const items = before["disclosure.licences.items_last_year"];
      const next = figures["disclosure.licences.items_last_year"];
      if (items !== undefined && next !== undefined) {
        expect(next).toBe(items + (before["disclosure.licences.items_change"] ?? NaN));
      }
      const inForce = before["disclosure.normative_documents.in_force"];
      if (inForce !== undefined) {
        expect(figures["disclosure.normative_documents.in_force"]).toBe(
          inForce +
            (figures["disclosure.normative_documents.made"] ?? NaN) -
            (figures["disclosure.normative_documents.repealed"] ?? NaN),
        );
      }
    }
  });

  it("are the same for the same seed and others for another", () => {
    const [body] = SAMPLE_BODIES;
    if (body === undefined) throw new RangeError("no sample bodies");
    expect(bodyHistory(body, SAMPLE_YEARS, 5)).toEqual(bodyHistory(body, SAMPLE_YEARS, 5));
    expect(bodyHistory(body, SAMPLE_YEARS, 5)).not.toEqual(bodyHistory(body, SAMPLE_YEARS, 6));
  });
});
