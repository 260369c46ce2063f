import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MISSING_REPORTS, PLANTED_ERRORS } from "@/lib/sample/set/planted-errors";
import { PLANTS } from "@/lib/sample/set/plants";
import { SAMPLE_BODIES } from "@/lib/sample/set/sample-bodies";

/** The rows of the page's tables, each as its cells. */
const ROWS = readFileSync("docs/sample-reports.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|") && !/^\|[\s:-]+\|/.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

function nameOf(key: string): string {
  return SAMPLE_BODIES.find((body) => body.key === key)?.agency.name ?? key;
}

describe("the page on sample reports", () => {
  it("lists every error that can be planted, with the checks that find it", () => {
    const listed = ROWS.filter(([plant = ""]) => plant in PLANTS).map(([plant, , rules]) => [
      plant,
      rules,
    ]);
    expect(listed).toEqual(
      Object.entries(PLANTS).map(([plant, { rules }]) => [plant, rules.join(", ")]),
    );
  });

  it("lists where each is planted", () => {
    const places = ROWS.filter((row) => row.length === 3 && /^\d{4}$/.test(row[1] ?? ""));
    expect(places).toEqual(
      PLANTED_ERRORS.map(({ body, year, plant }) => [nameOf(body), String(year), plant]),
    );
  });

  it("lists the reports that were never published", () => {
    const gaps = ROWS.filter((row) => row.length === 2 && /^\d{4}$/.test(row[1] ?? ""));
    expect(gaps).toEqual(MISSING_REPORTS.map(({ body, year }) => [nameOf(body), String(year)]));
  });
});
