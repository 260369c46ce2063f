import { describe, expect, it } from "vitest";
import { figuresOfForm } from "@/lib/form/catalogue";
import { expectReading, readOrFail } from "../../../support/trial/expect-reading";
import { trialFigures } from "../../../support/trial/trial-figures";
import { trialReport, type TrialReport } from "../../../support/trial/trial-report";
import {
  filledRows,
  raggedRows,
  retext,
  type TrialTable,
} from "../../../support/trial/trial-tables";
import { madeUp } from "../../../support/trial/text-layouts";
import { textFile } from "../../../support/trial/trial-text";

const FORMS = ["form-2019", "form-2021"] as const;
const BALANCES = [
  "applications-balance",
  "applications-row-total",
  "applications-outcomes-total",
  "narrative-received",
];

/** The report with some figures left out, as bodies do whose answer is nought. */
function withBlanks(
  report: TrialReport,
  isBlank: (address: string) => boolean,
): { report: TrialReport; blanks: string[] } {
  const blank = (table: TrialTable) =>
    retext(table, ({ text, address }) => (address !== null && isBlank(address) ? "" : text));
  const { disclosure, applications, reviews } = report.tables;
  return {
    report: {
      ...report,
      tables: {
        disclosure: blank(disclosure),
        applications: blank(applications),
        reviews: blank(reviews),
      },
    },
    blanks: figuresOfForm(report.form).flatMap(({ address }) =>
      isBlank(address) ? [address] : [],
    ),
  };
}

/** All but the totals and the natural persons: no row of section three is complete. */
const sparse = (address: string) =>
  address.startsWith("applications.") && !/\.(?:total|natural_person)$/u.test(address);
const scattered = (address: string) => sparse(address) && /denied|other|new/u.test(address);
const wholeRows = (address: string) =>
  /regulations|coercion|carried_in|denied\.process/u.test(address);

/** Pipes that make up for places, where there are any: below the row, with one that closes it or not. */
const ownLine = (pipes: string) => (pipes === "" ? "" : `\n${pipes}`);
const closing = (pipes: string) => (pipes === "" ? "" : `\n|${pipes}`);

const LAYOUTS: Record<string, (table: TrialTable) => string> = {
  "a tab for every place": (table) =>
    filledRows(table)
      .map((row) => row.join("\t"))
      .join("\n"),
  "pipes between the cells that are there": (table) =>
    raggedRows(table)
      .map((row) => row.map((text) => text || " ").join(" | ") + " |")
      .join("\n"),
  "pipes made up for at the right": (table) =>
    raggedRows(table)
      .map((row) => `${row.map((text) => text || " ").join(" | ")} | ${madeUp(table, row)}`)
      .join("\n"),
  "a cell and its pipe a line": (table) =>
    raggedRows(table)
      .map(
        (row) =>
          row.map((text) => (text === "" ? "|" : `${text} |`)).join("\n") +
          ownLine(madeUp(table, row)),
      )
      .join("\n"),
  "a pipe on a line after each cell": (table) =>
    raggedRows(table)
      .map(
        (row) =>
          `| ${row.map((text) => (text === "" ? "|" : `${text}\n|`)).join("\n")}${closing(madeUp(table, row))}`,
      )
      .join("\n"),
  "a Markdown table": (table) => {
    const rows = filledRows(table).map((row) => `| ${row.join(" | ")} |`);
    const width = filledRows(table)[0]?.length ?? 0;
    return ["", rows[0], `|${" --- |".repeat(width)}`, ...rows.slice(1), ""].join("\n");
  },
};

describe.each(FORMS)("blank cells of %s", (form) => {
  describe.each(Object.keys(LAYOUTS))("with %s", (layout) => {
    it.each([
      ["in every row", sparse],
      ["in some rows", scattered],
      ["in whole rows", wholeRows],
    ] as const)("are told apart %s", (_, isBlank) => {
      const { report, blanks } = withBlanks(trialReport(form), isBlank);
      const read = expectReading(textFile(report, LAYOUTS[layout] ?? String), report, {
        absent: blanks,
        errors: BALANCES,
      });
      expect(
        blanks.filter(
          (address) => read.cells[address as keyof typeof read.cells]?.absent !== "blank",
        ),
      ).toEqual([]);
    });
  });
});

/** Pages whose blank cells are gone when they are copied, with pipes for them at the right end. */
const LEFT_OUT: Record<string, (table: TrialTable) => string> = {
  "a row a line": (table) =>
    raggedRows(table)
      .map((row) => row.filter((text) => text !== ""))
      .map((row) => `${row.join(" | ")} | ${madeUp(table, row)}`)
      .join("\n"),
  "a cell a line": (table) =>
    raggedRows(table)
      .map((row) => row.filter((text) => text !== ""))
      .map((row) => `${row.map((text) => `${text} |`).join("\n")}\n${madeUp(table, row)}`)
      .join("\n"),
};

describe.each(FORMS)("blank cells of %s that were left out", (form) => {
  it.each(Object.keys(LEFT_OUT))("make no figure wrong in any table, with %s", (layout) => {
    const scatteredEverywhere = (address: string) =>
      /natural_person|business|corrected|other|items_last_year|made/u.test(address);
    const { report } = withBlanks(trialReport(form), scatteredEverywhere);
    const read = readOrFail(textFile(report, LEFT_OUT[layout] ?? String));
    const figures = trialFigures(form);
    const wrong = figuresOfForm(form).flatMap(({ address }) => {
      const value = read.cells[address]?.value ?? null;
      const isRight = value === (scatteredEverywhere(address) ? null : figures[address]);
      return value === null || isRight ? [] : [`${address}: read ${value}`];
    });
    expect(wrong).toEqual([]);
  });
});
