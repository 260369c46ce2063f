import { afterAll, describe, expect, test } from "vitest";
import { ReadErrorCode } from "@/lib/domain/read-error";
import { createReaderPool } from "@/lib/server/ingest/reader-pool";
import { ABSENT, documents, hostile, isCorpusThere } from "./corpus";

/** Longer than this and a reader process is ended. */
const TIME = 10_000;

/** Good reports by a wrong name or with a lock that opens, with the format that their content is of. */
const MISNAMED: Record<string, string> = {
  "enc-owneronly.pdf": "pdf",
  "html-as.doc": "html",
  "polyglot.pdf": "pdf",
  "wrongext.docx": "doc",
  "wrongext.pdf": "docx",
};
/** The same report by its right names. */
const REPORT = "005";

/** Reports that a reader which trusts what they say of their size would choke on. */
const READ: Record<string, readonly string[]> = { "sparse.xlsx": ["applications", "reviews"] };

/** Files of formats that are read, and how each must fail. */
const REFUSED: Record<string, string> = {
  "bomb-lying-size.docx": "too-large",
  "bomb.docx": "too-large",
  "bomb.xlsx": "too-large",
  "deep.docx": "too-large",
  "100kpages.pdf": "too-large",
  "empty.doc": "empty",
  "empty.docx": "empty",
  "empty.pdf": "empty",
  "empty.xlsx": "empty",
  "enc-user.pdf": "encrypted",
  "flatebomb.pdf": "too-large",
  "lol.docx": "damaged",
  "looppages.pdf": "too-large",
  "trunc.doc": "damaged",
  "trunc.docx": "damaged",
  "trunc.pdf": "damaged",
  "trunc.xlsx": "damaged",
  "xobjexp.pdf": "too-large",
  "xxe.docx": "damaged",
};

if (!isCorpusThere) test.skip(ABSENT);

describe.runIf(isCorpusThere)("files made to break a reader", () => {
  // As the server reads: some of these end the process that reads them.
  const pool = createReaderPool({ size: 1 });
  afterAll(() => pool.close());
  const cases = hostile();
  const refused = cases.filter(
    ({ name }) => MISNAMED[name] === undefined && READ[name] === undefined,
  );

  test("are there, the good ones by a wrong name among them", () => {
    const names = cases.map(({ name }) => name);

    expect(names.length).toBeGreaterThanOrEqual(26);
    expect(names).toEqual(
      expect.arrayContaining([...Object.keys(MISNAMED), ...Object.keys(REFUSED)]),
    );
  });

  test.each(cases)("$name is answered in time", async ({ bytes }) => {
    const begun = performance.now();

    await pool.read(bytes);

    expect(performance.now() - begun).toBeLessThan(TIME);
  });

  test.each(refused)(
    "$name is refused, with a reason in both languages",
    async ({ name, bytes }) => {
      const result = await pool.read(bytes);
      if (result.ok) throw new Error(`read: ${result.report.title ?? ""}`);
      const { code, message } = result.failure;

      expect(ReadErrorCode.options).toContain(code);
      if (REFUSED[name] !== undefined) expect(code).toBe(REFUSED[name]);
      expect(message.zh).not.toBe("");
      expect(message.en).not.toBe("");
    },
  );

  test.each(cases.filter(({ name }) => READ[name] !== undefined))(
    "$name is read, for what it holds is a report's",
    async ({ name, bytes }) => {
      const result = await pool.read(bytes);
      if (!result.ok) throw new Error(`not read: ${result.failure.code}`);

      expect(result.report.tables).toEqual(READ[name]);
    },
  );

  test.each(cases.filter(({ name }) => MISNAMED[name] !== undefined))(
    "$name is read by its content, whatever its name says",
    async ({ name, bytes }) => {
      const result = await pool.read(bytes);
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
