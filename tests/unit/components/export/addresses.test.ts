import { expect, test } from "vitest";
import { addressOfForm, requestLine } from "@/components/api-docs/request-line";
import { exportHref, exportLinks } from "@/components/export/export-links";

test("an export takes the page's own query along", () => {
  const [xlsx] = exportLinks({ target: "agencies" }, "year=2023&sort=-penalties", "view");
  expect(xlsx?.href).toBe("/api/exports/agencies?year=2023&sort=-penalties&format=xlsx&scope=view");
  expect(exportHref({ target: "agency", agencyId: "a/b" }, "", { format: "csv" })).toBe(
    "/api/exports/agencies/a%2Fb?format=csv",
  );
});

test("a form's address leaves out what is empty, fills the path, and joins lists", () => {
  const address = addressOfForm("/api/v1/reports/{reportId}/figures", [
    ["reportId", " a b "],
    ["format", ""],
    ["year", "2023"],
    ["year", "2024"],
  ]);
  expect(address).toBe("/api/v1/reports/a%20b/figures?year=2023,2024");
});

test("the command is safe to paste", () => {
  expect(requestLine("http://h", "/a?q='x'").curl).toBe(`curl 'http://h/a?q='\\''x'\\'''`);
});
