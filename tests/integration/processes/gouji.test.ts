import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { FormId } from "@/lib/domain/form-id";
import { figuresOfForm } from "@/lib/form/catalogue";
import { FailureLine, ReportLine } from "@/tests/support/contract-lines";
import { type Ran, runGouji, THROUGH_NPM } from "@/tests/support/run-gouji";
import { htmlBody, htmlPage } from "@/tests/support/trial/trial-html";
import { trialReport } from "@/tests/support/trial/trial-report";
import { retext } from "@/tests/support/trial/trial-tables";
import { zipFile } from "@/tests/support/zip-file";

const folder = mkdtempSync(join(tmpdir(), "gouji-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A database that nobody could open and a folder for data that nobody has made. */
const DATA = join(folder, "数据");
const ENV = {
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
  DATA_DIR: DATA,
  LC_ALL: "C",
};
const gouji = (args: readonly string[], command?: readonly string[]) =>
  runGouji(args, ENV, command);

function lines({ out }: Ran): unknown[] {
  expect(out.endsWith("\n")).toBe(true);
  return out
    .slice(0, -1)
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const sound = (form: FormId) => htmlPage(htmlBody(trialReport(form)));
/** A report in which one total does not add up. */
function faulty(): Uint8Array {
  const report = trialReport("form-2019");
  const applications = retext(report.tables.applications, ({ address, text }) =>
    address === "applications.new.total" ? String(Number(text) + 1) : text,
  );
  return htmlPage(htmlBody({ ...report, tables: { ...report.tables, applications } }));
}

const OLD = file("2020 年报.html", sound("form-2019"));
const NEW = file("2022.html", sound("form-2021"));
const FAULTY = file("不平.html", faulty());
const NO_REPORT = file("news.html", "<html><body><p>今天开会。</p></body></html>");
const EMPTY = file("empty.docx", "");
const PDF = file("report.pdf", "%PDF-1.7\n");
const NOWHERE = join(folder, "nowhere.html");

describe("read", () => {
  let ran: Ran;
  beforeAll(async () => {
    ran = await gouji(["read", NEW, EMPTY, OLD, FAULTY, NO_REPORT, PDF, NOWHERE]);
  });

  test("prints one line a file, in the order given", () => {
    const files = lines(ran).map((line) => z.object({ file: z.string() }).parse(line).file);

    expect(files).toEqual([NEW, EMPTY, OLD, FAULTY, NO_REPORT, PDF, NOWHERE]);
  });

  test("says of each file that can't be read why, on its line", () => {
    const failures = lines(ran).flatMap((line) => {
      const failure = FailureLine.safeParse(line);
      return failure.success ? [[failure.data.file, failure.data.error.code]] : [];
    });

    expect(failures).toEqual([
      [EMPTY, "empty"],
      [NO_REPORT, "not-a-report"],
      [PDF, "damaged"],
      [NOWHERE, "unsupported"],
    ]);
  });

  test("ends with 1 where a file could not be read, with all its words on the lines", () => {
    expect(ran.code).toBe(1);
    expect(ran.err).toBe("");
  });

  test("has nothing of a report beside an error, and no error beside a report", () => {
    for (const line of lines(ran)) {
      const isFailure = FailureLine.safeParse(line).success;
      expect(ReportLine.safeParse(line).success).toBe(!isFailure);
      expect(Object.keys(z.object({}).loose().parse(line)).includes("error")).toBe(isFailure);
    }
  });

  test.each([
    [2, "form-2019", 198, OLD],
    [0, "form-2021", 200, NEW],
  ] as const)("gives line %i every figure of %s, which has %i", (index, form, count, path) => {
    const line = ReportLine.parse(lines(ran)[index]);
    const addresses = figuresOfForm(form).map(({ address }) => address);

    expect(line.form).toBe(form);
    expect(Object.keys(line.cells)).toHaveLength(count);
    expect(Object.keys(line.cells).sort()).toEqual([...addresses].sort());
    expect(line.sha256).toBe(createHash("sha256").update(readFileSync(path)).digest("hex"));
    for (const { value, absent, printed, place } of Object.values(line.cells)) {
      expect(value === null).toBe(absent !== null);
      expect(line.text.slice(place?.start, place?.end)).toBe(printed);
    }
  });

  test("tells who reports, where, on which year and when", () => {
    expect(ReportLine.parse(lines(ran)[2])).toMatchObject({
      file: OLD,
      format: "html",
      agency: "鹤岗市城市管理综合执法局",
      agencyNames: ["鹤岗市城市管理综合执法局"],
      region: { code: "230400", name: "黑龙江省鹤岗市" },
      year: 2020,
      publishedOn: "2021-01-25",
      signatory: "鹤岗市城市管理综合执法局",
      diagnostics: [],
    });
  });

  test("quotes each claim and marks each finding in the text that it gives", () => {
    const sounds = ReportLine.parse(lines(ran)[2]);
    const { findings, text } = ReportLine.parse(lines(ran)[3]);

    expect(sounds.claims.map(({ about, value }) => [about, value])).toEqual([
      ["prose.disclosed_items", 1808],
    ]);
    for (const { quote, place } of sounds.claims) {
      expect(sounds.text.slice(place.start, place.end)).toBe(quote);
    }
    const error = findings.find(({ rule }) => rule === "applications-row-total");
    expect(error?.severity).toBe("error");
    expect(error?.cells).toContain("applications.new.total");
    expect(error?.places.map(({ start, end }) => text.slice(start, end))).toContain(
      ReportLine.parse(lines(ran)[3]).cells["applications.new.total"]?.printed,
    );
  });

  test("ends with 0 where every file was read, whatever the checks find", async () => {
    const { code, err } = await gouji(["read", FAULTY]);

    expect([code, err]).toEqual([0, ""]);
  });

  test("needs no database and leaves no data behind", () => {
    expect(existsSync(DATA)).toBe(false);
  });
});

test("an archive has a line for each member, under the names of both", async () => {
  const inner = zipFile([{ name: "内.html", content: sound("form-2021") }]);
  const zip = file(
    "年报.zip",
    zipFile([
      { name: "鹤岗市/2020.html", content: sound("form-2019") },
      { name: "内.zip", content: inner },
      { name: "密.docx", content: "x", flags: 1 },
    ]),
  );
  const ran = await gouji(["read", zip, NEW, file("空.zip", zipFile([]))]);
  const told = lines(ran).map((line) => {
    const failure = FailureLine.safeParse(line);
    return failure.success
      ? [failure.data.file, failure.data.error.code]
      : [ReportLine.parse(line).file, ReportLine.parse(line).form];
  });

  expect(told).toEqual([
    [`${zip}/鹤岗市/2020.html`, "form-2019"],
    [`${zip}/内.zip/内.html`, "form-2021"],
    [`${zip}/密.docx`, "encrypted"],
    [NEW, "form-2021"],
    [join(folder, "空.zip"), "empty"],
  ]);
  expect(ran.code).toBe(1);
});

test("a report without tables is of no form and has no cells", async () => {
  const words = "鹤岗市水务局2020年政府信息公开工作年度报告\n收到信息公开申请3件。";
  const ran = await gouji(["read", file("text.txt", words)]);

  expect(ran.code).toBe(0);
  expect(ReportLine.parse(lines(ran)[0])).toMatchObject({ form: null, cells: {}, year: 2020 });
});

test("npm hands on what the program prints, and nothing else", async () => {
  const [throughNpm, throughNode] = [
    await gouji(["read", NEW], THROUGH_NPM),
    await gouji(["read", NEW]),
  ];

  expect(throughNpm).toEqual(throughNode);
  expect(throughNpm.code).toBe(0);
});

describe("check", () => {
  test("ends with 0 where no check of severity error fails", async () => {
    const { code, out, err } = await gouji(["check", OLD, NEW]);

    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(OLD);
    expect(out).toContain("鹤岗市城市管理综合执法局");
    expect(out).not.toContain("■");
  });

  test("ends with 3 where one does, and says which and where", async () => {
    const { code, out, err } = await gouji(["check", "--lang", "zh", OLD, FAULTY]);

    expect([code, err]).toEqual([3, ""]);
    expect(out).toMatch(/■ 错误 {2}.*\[applications-row-total\]/u);
    expect(out).toMatch(/表 \d 第 \d+ 行“\d+”/u);
    expect(out.indexOf(OLD)).toBeLessThan(out.indexOf(FAULTY));
  });

  test("ends with 1 where a file could not be read, even beside one that fails", async () => {
    const { code, out, err } = await gouji(["check", FAULTY, EMPTY]);

    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("The file is empty.");
    expect(out).toContain("[empty]");
  });

  test("prints with --json what read prints", async () => {
    const [checked, read] = [
      await gouji(["check", "--json", FAULTY, EMPTY, NEW]),
      await gouji(["read", FAULTY, EMPTY, NEW]),
    ];

    expect(checked.out).toBe(read.out);
    expect(lines(checked)).toHaveLength(3);
    expect((await gouji(["check", "--json", FAULTY])).code).toBe(3);
  });
});

test.each([
  "",
  "read",
  "check",
  "check --json",
  "read --json FILE",
  "check --lang fr FILE",
  "check --no-such-option FILE",
  "no-such-command FILE",
])("wrong usage ends with 2 and is told on standard error alone: gouji %s", async (usage) => {
  const args = usage.split(" ").filter((arg) => arg !== "");
  const { code, out, err } = await gouji(args.map((arg) => (arg === "FILE" ? NEW : arg)));

  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^Usage: npm run --silent gouji -- /u);
});
