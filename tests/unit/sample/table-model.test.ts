import { describe, expect, it } from "vitest";
import { FORMS } from "@/lib/form/catalogue";
import { randomFrom } from "@/lib/sample/random";
import { applicationsTable } from "@/lib/sample/table/applications-table";
import { breakAtPage, type PageBreak } from "@/lib/sample/table/page-break";
import { disclosureTable } from "@/lib/sample/table/disclosure-table";
import { layOut } from "@/lib/sample/table/lay-out";
import { PLAIN_NUMERALS } from "@/lib/sample/table/numerals";
import { reviewsTable } from "@/lib/sample/table/reviews-table";
import { OFFICIAL_WORDING, printerOf } from "@/lib/sample/table/wording";

const PRINT = printerOf(OFFICIAL_WORDING, randomFrom(1));
const MODELS = FORMS.flatMap((form) =>
  [disclosureTable, applicationsTable, reviewsTable].map((draw) =>
    draw(form, {}, PRINT, PLAIN_NUMERALS),
  ),
);

function texts(model: (typeof MODELS)[number]): string {
  return model.rows
    .flatMap(({ cells }) => cells.map(({ text }) => text))
    .join("")
    .replace(/\s/g, "");
}

describe("a form's table", () => {
  it("fills its grid without a gap or an overlap", () => {
    for (const model of MODELS) {
      const area = model.rows
        .flatMap(({ cells }) => cells)
        .reduce((sum, { columnSpan, rowSpan }) => sum + columnSpan * rowSpan, 0);
      const grid = layOut(model);
      expect(grid.map((slots) => Object.keys(slots).length)).toEqual(
        model.rows.map(() => model.columns),
      );
      expect(area).toBe(model.columns * model.rows.length);
    }
  });

  it("numbers the groups of outcomes as the form does", () => {
    const [form2019, form2021] = FORMS.map((form) =>
      texts(applicationsTable(form, {}, PRINT, PLAIN_NUMERALS)),
    );
    expect(form2019).toContain("（五）不予处理1.信访举报投诉类申请");
    expect(form2019).toContain("（六）其他处理（七）总计四、结转下年度继续办理");
    expect(form2021).toContain("（六）其他处理1.申请人无正当理由逾期不补正");
    expect(form2021).toContain("3.其他（七）总计");
  });
});

describe("a table broken by a page's edge", () => {
  const breaks = (["disclosure", "applications", "reviews"] as const).flatMap((table) =>
    (["between", "label", "headings"] as const).flatMap((through) =>
      [0, 0.2, 0.5, 0.8, 0.99].map((position): PageBreak => ({ table, through, position })),
    ),
  );

  it.each(breaks)("loses no word: $table, $through, $position", (pageBreak) => {
    for (const model of MODELS.filter(({ id }) => id === pageBreak.table)) {
      const parts = breakAtPage(model, pageBreak);
      const words = parts.map(texts).join("");
      expect(Array.from(words).sort().join("")).toBe(Array.from(texts(model)).sort().join(""));
      for (const part of parts) {
        expect(layOut(part).map((slots) => slots.length)).toEqual(
          part.rows.map(() => model.columns),
        );
      }
    }
  });

  it("prints the headings again where asked for", () => {
    for (const model of MODELS.filter(({ id }) => id === "applications")) {
      const parts = breakAtPage(model, {
        table: "applications",
        through: "repeated",
        position: 0.5,
      });
      expect(parts.map((part) => texts(part).includes("商业企业"))).toEqual([true, true]);
    }
  });
});
