import { describe, expect, test } from "vitest";
import type { ReadErrorCode } from "@/lib/domain/read-error";
import type { ReadReport } from "@/lib/domain/report";
import { readNow } from "@/tests/support/read-now";
import { judge } from "@/lib/rules/run-rules";
import { writeReport } from "@/lib/sample/write/write-report";
import { PLAIN_WRITING } from "@/lib/sample/write/writing";
import { reportOf } from "@/tests/support/sample-recipe";
import { expectReading, readOrFail } from "@/tests/support/trial/expect-reading";
import { encode, htmlBody, htmlPage } from "@/tests/support/trial/trial-html";
import { trialReport } from "@/tests/support/trial/trial-report";
import { filledRows } from "@/tests/support/trial/trial-tables";
import { textOf } from "@/tests/support/trial/trial-text";

const TRIAL = trialReport("form-2021");
const BODY = htmlBody(TRIAL);
const TEXT = textOf(TRIAL, (table) =>
  filledRows(table)
    .map((row) => row.join("\t"))
    .join("\n"),
);

/** Why a file is refused, or null where a report was read. What is thrown fails the test. */
function refusal(bytes: Uint8Array): ReadErrorCode | null {
  const result = readNow(bytes);
  return result.ok ? null : result.failure.code;
}

/** The figures of a report, by address. */
function valuesOf({ cells }: ReadReport): Record<string, number | null> {
  return Object.fromEntries(Object.entries(cells).map(([address, { value }]) => [address, value]));
}

function codesOf({ diagnostics }: ReadReport): string[] {
  return diagnostics.map(({ code }) => code);
}

function docxReport(): Uint8Array {
  const report = reportOf({
    form: "form-2021",
    laterYear: false,
    body: 1,
    seed: 1,
    figures: "lived",
    marks: "none",
    signed: true,
    dated: true,
    title: "usual",
  });
  return writeReport(report, { ...PLAIN_WRITING, layout: "docx" }).bytes;
}

/** The same bytes for the same seed. */
function randomBytes(length: number, seed: number, from = 0, range = 256): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return from + ((state >> 16) % range);
  });
}

describe("bytes that are no text", () => {
  test("are empty where there are none", () => {
    expect(refusal(new Uint8Array())).toBe("empty");
  });

  test.each([1_000, 100_000, 1_000_000])("are of no known kind where random: %i", (length) => {
    expect(refusal(randomBytes(length, length))).toBe("unsupported");
  });

  test.each([1, 16, 5_000])("are of no known kind where all are NUL: %i", (length) => {
    expect(refusal(new Uint8Array(length))).toBe("unsupported");
  });

  test("are of no known kind where many are NUL within a report", () => {
    expect(refusal(encode(TEXT.replaceAll("\n", "\n\0\0\0\0")))).toBe("unsupported");
  });

  test("are no report where they are random characters", () => {
    expect(refusal(randomBytes(50_000, 7, 32, 95))).toBe("not-a-report");
    expect(refusal(randomBytes(50_000, 7, 128, 128))).toBe("not-a-report");
  });

  test("are no report where only a byte order mark or spaces are there", () => {
    for (const bytes of [[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0x20], [0x0a, 0x0a]]) {
      expect(refusal(Uint8Array.from(bytes))).toBe("not-a-report");
    }
  });

  test("are a report with a doubt where a single one is odd", () => {
    const bytes = encode(TEXT);
    const read = readOrFail(Uint8Array.from([...bytes, 0xff]));

    expect(valuesOf(read)).toEqual(valuesOf(readOrFail(bytes)));
    expect(codesOf(read)).toEqual(["text-replaced"]);
  });
});

describe("a Word document that is hurt", () => {
  const whole = docxReport();
  const figures = valuesOf(readOrFail(whole));
  const parts = 30;

  test("is read while it is whole", () => {
    expect(Object.values(figures).filter((value) => value !== null)).toHaveLength(200);
  });

  test.each(Array.from({ length: parts - 1 }, (_, index) => index + 1))(
    "is refused when only %i thirtieths of it are there, or loses no figure",
    (count) => {
      const result = readNow(whole.subarray(0, Math.floor((whole.length * count) / parts)));

      if (result.ok) expect(valuesOf(result.report)).toEqual(figures);
      else expect(["damaged", "unsupported", "not-a-report"]).toContain(result.failure.code);
    },
  );

  test("is damaged where its middle is another file's", () => {
    const hurt = Uint8Array.from(whole);
    hurt.set(randomBytes(2_000, 3), Math.floor(whole.length / 2) - 1_000);

    expect(refusal(hurt)).toBe("damaged");
  });
});

describe("a page that is no report", () => {
  test.each([
    ["news", "<h1>我市召开会议</h1><p>1月5日，会议召开。</p>"],
    ["a table of other figures", "<table><tr><td>总计</td><td>5</td></tr></table>"],
    ["nothing", ""],
    ["a report that a comment hides", `<!--${BODY}`],
    ["a report inside a script", `<script>${BODY}`],
    ["a report that is not shown", `<div style="display:none">${BODY}</div>`],
  ])("is refused: %s", (_, body) => {
    expect(refusal(htmlPage(body))).toBe("not-a-report");
  });
});

describe("text that is longer than any report", () => {
  test("is too large, with a report in it or not", () => {
    expect(refusal(encode("长".repeat(1_000_001)))).toBe("too-large");
    expect(refusal(encode(`${TEXT}\n${"长".repeat(1_000_000)}`))).toBe("too-large");
    expect(refusal(htmlPage(`${BODY}<p>${"长".repeat(1_000_000)}</p>`))).toBe("too-large");
  });

  test("is too large in bytes before it is looked at", () => {
    expect(refusal(new Uint8Array(50 * 1024 * 1024 + 1))).toBe("too-large");
  });

  test("is too large in lines", () => {
    expect(refusal(encode(`${TEXT}\n${"甲\n".repeat(200_000)}`))).toBe("too-large");
  });
});

/** A line of a megabyte in UTF-8, on which a careless pattern would never end. */
const megabyteOf = (words: string) => words.repeat(Math.floor(1_000_000 / encode(words).length));

describe("a line of a megabyte", () => {
  test.each(["（", "1,", "收到"])("of %j alone is no report", (each) => {
    expect(refusal(encode(megabyteOf(each)))).toBe("not-a-report");
  });

  test.each(["（", "1,", "收到", "公开", "收到信息公开申请", "1件,其中"])(
    "of %j within a report changes no figure",
    (each) => {
      const line = megabyteOf(each).slice(0, 900_000);
      const bytes = encode(TEXT.replace("（三）政府信息管理。", `（三）${line}\n`));

      expectReading(bytes, TRIAL, { errors: ["narrative-parts"] });
    },
  );
});

describe("tables beyond measure", () => {
  const strange = "<tr><td>甲</td><td>2</td><td>3</td></tr>".repeat(10_000);
  const first = "<tr><td>一、本年新收政府信息公开申请数量</td><td>1</td><td>6</td></tr>";

  test("of 10,000 rows beside a report change no figure of it", () => {
    expectReading(htmlPage(`${BODY}<table>${strange}</table>`), TRIAL);
    expectReading(htmlPage(`<table>${strange}</table>${BODY}`), TRIAL);
    expectReading(encode(`${TEXT}\n${"甲\t1\t2\n".repeat(10_000)}`), TRIAL);
  });

  test("of 10,000 rows without a report's words are no table of the form", () => {
    const read = readOrFail(htmlPage(`<h1>${TRIAL.title}</h1><table>${strange}</table>`));

    expect(read).toMatchObject({ form: null, cells: {}, tables: [] });
  });

  test("of 10,000 rows with one label give no figure", () => {
    expect(refusal(htmlPage(`<table>${first.repeat(10_000)}</table>`))).toBe("not-a-report");
  });

  test("are too large where every cell spans 1,000 columns and 65,000 rows", () => {
    const rows = '<tr><td colspan="1000" rowspan="65000">1</td></tr>'.repeat(2_000);

    expect(refusal(htmlPage(`<table>${rows}</table>`))).toBe("too-large");
    expect(refusal(htmlPage(`${BODY}<table>${rows}</table>`))).toBe("too-large");
  });

  test("may ask for spans that are no numbers, which are one", () => {
    const odd = BODY.replace("<td>", '<td colspan="-5" rowspan="NaN">');

    expectReading(htmlPage(odd), TRIAL);
  });
});

describe("markup beyond measure", () => {
  test("may nest a report 100,000 deep", () => {
    const [open, close] = ["<div>".repeat(100_000), "</div>".repeat(100_000)];

    expectReading(htmlPage(`${open}${BODY}${close}`), TRIAL);
    expect(refusal(htmlPage(open))).toBe("not-a-report");
  });

  test("may lay a report out in 3,000 tables, one inside the other", () => {
    expectReading(htmlPage(`${"<table><tr><td>".repeat(3_000)}${BODY}`), TRIAL);
  });

  test("may leave 20,000 links open and give an element 50,000 attributes", () => {
    const attributes = Array.from({ length: 50_000 }, (_, index) => `a${index}=1`).join(" ");

    expectReading(htmlPage(`${"<a>".repeat(20_000)}${BODY}`), TRIAL);
    expectReading(htmlPage(`<p ${attributes}>${BODY}`), TRIAL);
  });
});

describe("a report that is not whole", () => {
  test.each([
    ["as a page", htmlPage(htmlBody(TRIAL, () => ""))],
    ["as text", encode(textOf(TRIAL, () => ""))],
  ])("has no form and no figures without tables, and is told so: %s", (_, bytes) => {
    const read = readOrFail(bytes);

    expect(read).toMatchObject({ form: null, cells: {}, tables: [], agency: TRIAL.body });
    expect(
      judge(read)
        .findings.filter(({ rule }) => rule === "table-missing")
        .map(({ severity }) => severity),
    ).toHaveLength(3);
  });

  test("of two bodies gives the first one's figures, and says that there are more", () => {
    const other = trialReport("form-2021", { body: "洛阳市人民政府" });
    const read = expectReading(htmlPage(BODY + htmlBody(other)), TRIAL);

    expect(codesOf(read)).toEqual(["several-reports"]);
  });
});

describe("a title with markup in it", () => {
  const titled = (title: string) => htmlPage(htmlBody({ ...TRIAL, title }));

  test("is told without its tags", () => {
    const title = `${TRIAL.body}<b>2022</b>年<i>政府信息</i>公开&nbsp;工作年度报告`;

    expect(expectReading(titled(title), TRIAL).title).toBe(TRIAL.title);
  });

  test("never holds what a script says", () => {
    const script = "<script>alert(1)</script><style>h1{}</style>";
    const title = `${TRIAL.body}${script}2022年政府信息公开工作年度报告`;

    expect(expectReading(titled(title), TRIAL).title).toBe(TRIAL.title);
  });

  test("is no title where the tags are words, and changes no figure", () => {
    const title = `${TRIAL.body}&lt;script&gt;1&lt;/script&gt;2022年政府信息公开工作年度报告`;
    const read = expectReading(titled(title), TRIAL);

    expect(read.title).toBeNull();
    expect(codesOf(read)).toEqual(["year-uncertain"]);
  });
});
