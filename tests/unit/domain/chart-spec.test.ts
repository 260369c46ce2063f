import { expect, test } from "vitest";
import { chartParameters, ChartSpec, embedAddress } from "@/lib/domain/views/chart-spec";

test("a chart survives being written into an address and read from it", () => {
  const spec = ChartSpec.parse({
    chart: "scatter",
    metrics: "applications-received,disclosure-rate",
    region: "4103",
    kind: "education",
    marked: "a,b",
    years: "2023,2024",
    log: "x",
  });
  const parameters = Object.fromEntries(new URLSearchParams(chartParameters(spec)));
  expect(ChartSpec.parse(parameters)).toEqual(spec);
});

test("what is usual is not said", () => {
  expect(embedAddress({ chart: "year-bars", mode: "absolute", subject: "outcomes" })).toBe(
    "/embed/chart?subject=outcomes",
  );
});

test("a mangled address is still a chart", () => {
  expect(
    ChartSpec.parse({ chart: "pie", metrics: "nothing,penalties", years: "abc", mode: ["x"] }),
  ).toMatchObject({ chart: "year-bars", metrics: ["penalties"], years: [], mode: "absolute" });
});
