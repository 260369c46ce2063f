import { describe, expect, test } from "vitest";
import { ReadErrorCode } from "@/lib/domain/read-error";
import { readReport } from "@/lib/pipeline/read-report";
import { ABSENT, documents, hostile, isCorpusThere } from "./corpus";

/** Longer than this and a reader process is ended. */
const TIME = 10_000;

/** A good report by the wrong name, with the format that its content is of. */
const MISNAMED: Record<string, string> = { "html-as.doc": "html", "wrongext.pdf": "docx" };
/** The same report by its right names. */
const REPORT = "005";

/** Files of formats that are read, and how each must fail. */
const REFUSED: Record<string, string> = {
  "bomb-lying-size.docx": "too-large",
  "bomb.docx": "too-large",
  "deep.docx": "too-large",
  "empty.doc": "empty",
  "empty.docx": "empty",
  "empty.pdf": "empty",
  "empty.xlsx": "empty",
  "lol.docx": "damaged",
  "trunc.docx": "damaged",
  "xxe.docx": "damaged",
};

if (!isCorpusThere) test.skip(ABSENT);

describe.runIf(isCorpusThere)("files made to break a reader", () => {
  const cases = hostile();
  const refused = cases.filter(({ name }) => MISNAMED[name] === undefined);

  test("are there, the good ones by a wrong name among them", () => {
    const names = cases.map(({ name }) => name);

    expect(names.length).toBeGreaterThanOrEqual(26);
    expect(names).toEqual(
      expect.arrayContaining([...Object.keys(MISNAMED), ...Object.keys(REFUSED)]),
    );
  });

  test.each(cases)("$name is answered in time", async ({ bytes }) => {
    const begun = performance.now();

    await readReport(bytes);

    expect(performance.now() - begun).toBeLessThan(TIME);
  });

  test.each(refused)(
    "$name is refused, with a reason in both languages",
    async ({ name, bytes }) => {
      const result = await readReport(bytes);
      if (result.ok) throw new Error(`read: ${result.report.title ?? ""}`);
      const { code, message } = result.failure;

      expect(ReadErrorCode.options).toContain(code);
      if (REFUSED[name] !== undefined) expect(code).toBe(REFUSED[name]);
      expect(message.zh).not.toBe("");
      expect(message.en).not.toBe("");
    },
  );

  test.each(cases.filter(({ name }) => MISNAMED[name] !== undefined))(
    "$name is read by its content, whatever its name says",
    async ({ name, bytes }) => {
      const result = await readReport(bytes);
      if (!result.ok) throw new Error(`not read: ${result.failure.code}`);
      const { format, form, year, cells } = result.report;
      const truth = documents([format]).find((each) => each.name.startsWith(REPORT))?.truth.cells;
      const values = Object.entries(cells).map(([address, { value }]) => [address, value]);

      expect({ format, form, year }).toEqual({
        format: MISNAMED[name],
        form: "form-2019",
        year: 2020,
      });
      expect(Object.fromEntries(values)).toEqual(truth);
    },
  );
});
