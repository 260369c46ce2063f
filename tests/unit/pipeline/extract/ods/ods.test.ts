import { describe, expect, it } from "vitest";
import type { Extracted } from "@/lib/pipeline/extract/format-reader";
import { readXlsx } from "@/lib/pipeline/extract/xlsx/xlsx";
import { drawnBlocks, type DrawnBlock, placedCells } from "@/tests/support/drawn-document";
import { failureCode } from "@/tests/support/failure-code";
import { cell, COVERED, flatOdtFile, odtFile, row, table } from "@/tests/support/odt-file";
import { extractNow } from "@/tests/support/read-now";
import { rowsOf, xlsxFile } from "@/tests/support/xlsx-file";

interface OdsParts {
  /** Sheets: tables. */
  readonly body: string;
  readonly automatic?: string;
  readonly styles?: string;
}

const odsFile = (parts: OdsParts) => odtFile({ ...parts, kind: "spreadsheet" });
const readOds = (body: string, others: Omit<OdsParts, "body"> = {}): Extracted =>
  extractNow(odsFile({ body, ...others }));
const blocksOf = (body: string, others: Omit<OdsParts, "body"> = {}): DrawnBlock[] =>
  drawnBlocks(readOds(body, others).document);

function style(name: string, family: string, properties: string, others = ""): string {
  return `<style:style style:name="${name}" style:family="${family}" ${others}>${properties}</style:style>`;
}

const repeatedRow = (count: number, attributes: string, ...cells: readonly string[]) =>
  `<table:table-row table:number-rows-repeated="${count}" ${attributes}>${cells.join("")}</table:table-row>`;
const column = (attributes: string) => `<table:table-column ${attributes}/>`;
const SHOWN = [cell("规章"), cell("3")];

describe("a spreadsheet", () => {
  it("is read as a workbook of Excel with the same cells is", () => {
    const values = [
      ["信息内容", "本年制发件数"],
      ["规章", "3"],
      ["规范性文件", "0"],
    ];
    const ods = readOds(table(...values.map((cells) => row(...cells.map((text) => cell(text))))));

    expect(ods).toEqual(readXlsx(xlsxFile({ sheets: [{ rows: rowsOf(values) }] })));
    expect(ods.document.format).toBe("xlsx");
  });

  it("may be one XML file", () => {
    const body = table(row(...SHOWN));

    expect(extractNow(flatOdtFile({ body, kind: "spreadsheet" }))).toEqual(readOds(body));
  });

  it("has its sheets one below another", () => {
    expect(blocksOf(table(row(...SHOWN)) + table(row(cell("文件"), cell("5"))))).toEqual([
      [["规章", "3"]],
      [["文件", "5"]],
    ]);
  });

  it("has nothing of tables that are no sheets", () => {
    const body =
      `<table:tracked-changes>${table(row(cell("旧"), cell("9")))}</table:tracked-changes>` +
      table(row(...SHOWN)) +
      `<table:dde-links>${table(row(cell("外"), cell("9")))}</table:dde-links>`;

    expect(blocksOf(body)).toEqual([[["规章", "3"]]]);
  });

  it("that is cut is damaged", () => {
    const whole = flatOdtFile({ body: table(row(...SHOWN)), kind: "spreadsheet" });

    expect(failureCode(() => extractNow(whole.slice(0, -20)))).toBe("damaged");
  });
});

describe("a cell of a spreadsheet", () => {
  it("is shown by its text, whatever its value", () => {
    const dates = 'office:value-type="date" office:date-value="2021-01-25"';
    const body = table(
      row(
        cell("1,204", 'office:value-type="float" office:value="1204"'),
        cell("2021年1月25日", dates),
        cell("<text:p>第一行</text:p><text:p>第<text:s/>二行</text:p>"),
      ),
    );

    expect(blocksOf(body)).toEqual([[["1,204", "2021年1月25日", "第一行\n第 二行"]]]);
  });

  it("has no notes, shapes, and what is struck out or hidden; raised digits are marked", () => {
    const line = '<style:text-properties style:text-line-through-style="solid"/>';
    const automatic =
      style("struck", "text", line) +
      style("cell-struck", "table-cell", line) +
      style("raised", "text", '<style:text-properties style:text-position="super 58%"/>');
    const text =
      "<office:annotation><text:p>批注</text:p></office:annotation>" +
      "<text:p>3<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>" +
      '<text:span text:style-name="struck">9</text:span><text:span text:style-name="raised">1</text:span></text:p>';
    const struck = 'table:style-name="cell-struck"';
    const { document, diagnostics } = readOds(
      table(row(cell(text), cell("5", struck), cell("尾"))),
      { automatic },
    );

    expect(drawnBlocks(document)).toEqual([[["3¹", "尾"]]]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["text-box-left-out"]);
  });

  it("shows a number that was left without a text, but none that its format may hide", () => {
    const number = 'office:value-type="float" office:value="7"';
    const automatic = style("formatted", "table-cell", "", 'style:data-style-name="N100"');
    const hidden = cell("", `${number} table:style-name="formatted"`);

    expect(
      blocksOf(table(row(cell("甲"), cell("", number), hidden, cell("尾"))), { automatic }),
    ).toEqual([[["甲", "7", "尾"]]]);
  });

  it("of a formula whose result was not saved is told", () => {
    const formulas = [
      cell("", 'table:formula="of:=SUM([.A1])"'),
      cell("3", 'table:formula="of:=1+2" office:value-type="float" office:value="3"'),
      cell(
        "",
        'table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""',
      ),
    ];
    const { isPartial, diagnostics } = readOds(table(row(...formulas)));

    expect(isPartial).toBe(true);
    expect(diagnostics.map(({ message }) => message.en.slice(0, 8))).toEqual(["1 cells "]);
  });
});

describe("merged and repeated cells", () => {
  it("span what they cover, of which nothing is seen", () => {
    const body = table(
      row(
        cell("内容", 'table:number-rows-spanned="2"'),
        cell("件数", 'table:number-columns-spanned="2"'),
        COVERED,
      ),
      row(
        "<table:covered-table-cell><text:p>藏</text:p></table:covered-table-cell>",
        cell("3"),
        cell("5"),
      ),
    );

    expect(placedCells(readOds(body).document)).toEqual({
      内容: [0, 0, 2, 1],
      件数: [0, 1, 1, 2],
      "3": [1, 1, 1, 1],
      "5": [1, 2, 1, 1],
    });
  });

  it("stand as often as they say", () => {
    const twice = cell("0", 'table:number-columns-repeated="2"');
    const gap = cell("", 'table:number-columns-repeated="3"');

    expect(
      blocksOf(
        table(
          row(cell("头"), gap, cell("尾"), cell("末")),
          repeatedRow(2, "", cell("行"), gap, twice),
        ),
      ),
    ).toEqual([
      [
        ["头", "尾", "末"],
        ["行", "0", "0"],
        ["行", "0", "0"],
      ],
    ]);
  });

  it("fill a sheet with nothing without taking room", () => {
    const filler = cell("", 'table:number-columns-repeated="16382"');
    const automatic = style(
      "lined",
      "table-cell",
      '<style:table-cell-properties fo:border="1pt solid"/>',
    );
    const body = table(
      column('table:number-columns-repeated="16384" table:default-cell-style-name="lined"'),
      row(...SHOWN, filler),
      repeatedRow(1_048_575, "", cell("", 'table:number-columns-repeated="16384"')),
    );

    // The first empty row that is drawn below a table is one of its rows.
    expect(blocksOf(body, { automatic })).toEqual([
      [
        ["规章", "3"],
        ["", ""],
      ],
    ]);
    expect(blocksOf(body)).toEqual([[["规章", "3"]]]);
  });

  it.each([
    ["rows", repeatedRow(1_000_000, "", ...SHOWN)],
    ["cells", row(cell("3", 'table:number-columns-repeated="16384"')).repeat(10)],
    ["long texts", repeatedRow(5_000, "", cell("长".repeat(500)))],
    ["a row below the last", repeatedRow(1_048_576, "", cell("")) + row(...SHOWN)],
    ["a column after the last", row(cell("", 'table:number-columns-repeated="16384"'), ...SHOWN)],
    ["hidden rows", repeatedRow(900_000, 'table:visibility="collapse"', cell("")) + row(...SHOWN)],
    [
      "merged cells",
      repeatedRow(
        900,
        "",
        cell("", 'table:number-rows-spanned="2" table:number-columns-repeated="900"'),
      ),
    ],
  ])("are too large with more %s than any report", (_, rows) => {
    expect(failureCode(() => readOds(table(rows)))).toBe("too-large");
  });
});

describe("what is hidden of a spreadsheet", () => {
  it("is left out, and counted", () => {
    const automatic =
      style("gone", "table", '<style:table-properties table:display="false"/>') +
      style(
        "flat",
        "table-row",
        '<style:table-row-properties style:row-height="0cm" style:use-optimal-row-height="false"/>',
      ) +
      style(
        "auto",
        "table-row",
        '<style:table-row-properties style:row-height="0cm" style:use-optimal-row-height="true"/>',
      ) +
      style("thin", "table-column", '<style:table-column-properties style:column-width="0cm"/>');
    const four = (text: string) => [cell(text), cell("列"), cell("组"), cell("窄"), cell("5")];
    const body =
      `<table:table table:style-name="gone">${row(...SHOWN)}</table:table>` +
      table(
        column("") + column('table:visibility="collapse"'),
        `<table:table-column-group table:display="false">${column("")}</table:table-column-group>`,
        column('table:style-name="thin"'),
        column(""),
        row(...four("甲")),
        repeatedRow(2, 'table:visibility="filter"', cell("筛"), cell("9")),
        `<table:table-row-group table:display="false">${row(cell("叠"))}</table:table-row-group>`,
        repeatedRow(1, 'table:style-name="flat"', cell("扁")),
        repeatedRow(1, 'table:style-name="auto"', ...four("乙")),
        repeatedRow(1_000_000, 'table:visibility="filter"', cell("")),
      );
    const { document, diagnostics } = readOds(body, { automatic });

    expect(drawnBlocks(document)).toEqual([
      [
        ["甲", "5"],
        ["乙", "5"],
      ],
    ]);
    expect(diagnostics.map(({ code, message }) => [code, message.en])).toEqual([
      [
        "hidden-left-out",
        "The workbook has hidden content (1 sheets, 12 cells), which was not read.",
      ],
    ]);
  });
});

describe("lines around the cells of a spreadsheet", () => {
  it("tell its tables from the lines of text above, also where a style is that of its column", () => {
    const automatic =
      style(
        "lined",
        "table-cell",
        '<style:table-cell-properties fo:border-left="none" fo:border-top="0.5pt solid #000"/>',
      ) +
      style("bold", "table-cell", "", 'style:parent-style-name="lined"') +
      style("plain", "table-cell", '<style:table-cell-properties fo:border="none"/>');
    const body = table(
      column('table:default-cell-style-name="lined"'),
      row(cell("单位：件", 'table:style-name="plain"')),
      row(cell("合计"), cell("3", 'table:style-name="bold"')),
      row(cell("小计")),
    );

    expect(blocksOf(body, { styles: automatic })).toEqual(["单位：件", [["合计", "3"]], "小计"]);
  });
});
