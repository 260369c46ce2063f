import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { BODY_PLANTS } from "@/lib/sample/set/body-plants";
import { bulkReports } from "@/lib/sample/set/bulk-reports";
import { MISSING_REPORTS, PLANTED_ERRORS } from "@/lib/sample/set/planted-errors";
import { PLANTS } from "@/lib/sample/set/plants";
import { SAMPLE_BODIES, SAMPLE_MARK } from "@/lib/sample/set/sample-bodies";
import { SAMPLE_YEARS, type SampleFile, sampleReports } from "@/lib/sample/set/sample-reports";

const FILES = [...sampleReports()];

function hashOf(files: Iterable<Pick<SampleFile, "fileName" | "bytes">>): string {
  const hash = createHash("sha256");
  for (const { fileName, bytes } of files) hash.update(fileName).update(bytes);
  return hash.digest("hex");
}

function overview({ expected }: SampleFile): string {
  return expected.report.sections.flatMap(({ beforeTable }) => beforeTable).join("");
}

describe("the sample set", () => {
  it("has about forty bodies over six years, in every kind of file", () => {
    expect(SAMPLE_BODIES).toHaveLength(42);
    expect(FILES).toHaveLength(42 * SAMPLE_YEARS.length - MISSING_REPORTS.length);
    const extensions = new Set(FILES.map(({ fileName }) => fileName.split(".").at(-1)));
    expect([...extensions].sort()).toEqual(["docx", "html", "md", "txt"]);
  });

  it("is the same set, byte by byte, every time", () => {
    expect(hashOf(sampleReports())).toBe(hashOf(FILES));
  });

  it("gives each file a name of its own", () => {
    expect(new Set(FILES.map(({ fileName }) => fileName)).size).toBe(FILES.length);
  });

  it("says in name and words that it is a sample", () => {
    for (const file of FILES) {
      expect(file.expected.report.agency.name).toContain(SAMPLE_MARK);
      expect(overview(file)).toContain(SAMPLE_MARK);
    }
  });

  it("plants each error of the list in a report that is there, and only those", () => {
    const planted = FILES.flatMap(({ expected: { report, planted: plant } }) =>
      plant === null ? [] : [`${report.agency.name} ${report.year} ${plant}`],
    );
    const listed = PLANTED_ERRORS.map(({ body, year, plant }) => {
      const name = SAMPLE_BODIES.find(({ key }) => key === body)?.agency.name ?? body;
      return `${name} ${year} ${plant}`;
    });
    expect(planted.sort()).toEqual(listed.sort());
  });

  it("uses every plant but those between bodies, and tells of each which check must find it", () => {
    const used = new Set<string>(PLANTED_ERRORS.map(({ plant }) => plant));
    const betweenBodies = Object.keys(BODY_PLANTS);
    expect([...used, ...betweenBodies].sort()).toEqual(Object.keys(PLANTS).sort());
    for (const { rules } of Object.values(PLANTS)) expect(rules.length).toBeGreaterThan(0);
  });

  it("leaves more than a hundred reports clean", () => {
    expect(FILES.filter(({ expected }) => expected.clean).length).toBeGreaterThan(100);
  });
});

describe("reports in bulk", () => {
  it("come as many as asked for, each with its name", () => {
    const files = [...bulkReports(1000, 1)];
    expect(files).toHaveLength(1000);
    expect(new Set(files.map(({ fileName }) => fileName)).size).toBe(1000);
  }, 60_000);

  it("are the same for the same seed and others for another", () => {
    expect(hashOf(bulkReports(20, 1))).toBe(hashOf(bulkReports(20, 1)));
    expect(hashOf(bulkReports(20, 1))).not.toBe(hashOf(bulkReports(20, 2)));
  });
});
