import { expect, test } from "vitest";
import { figuresOfForm } from "@/lib/form/catalogue";
import { figuresPrint } from "@/lib/prints/figures-print";
import { buildReport } from "@/tests/support/build-report";

const ZEROS = Object.fromEntries(figuresOfForm("form-2021").map(({ address }) => [address, 0]));

const of = (cells: Record<string, number | "blank">, year = 2022) =>
  figuresPrint(buildReport({ form: "form-2021", year, cells }));

test("is the same for the same figures, whoever reports them, blank or zero", () => {
  const mine = of({ "disclosure.coercion.decisions": 0 });

  expect(mine).not.toBeNull();
  expect(of({ "disclosure.coercion.decisions": "blank" })).toBe(mine);
});

test("is another one where one figure differs, or the year", () => {
  expect(of({ "disclosure.licences.decisions": 31 })).not.toBe(of({}));
  expect(of({}, 2023)).not.toBe(of({}));
});

test("one request in six cells is no sign", () => {
  const one = Object.fromEntries(
    ["new", "granted", "handled"].flatMap((row) => [
      [`applications.${row}.natural_person`, 1],
      [`applications.${row}.total`, 1],
    ]),
  );

  expect(of({ ...ZEROS, ...one })).toBeNull();
});

test("five figures that are all alike are none, five with three values are", () => {
  const five = (last: readonly number[]) => ({
    ...ZEROS,
    "disclosure.licences.decisions": 7,
    "disclosure.penalties.decisions": 7,
    "disclosure.coercion.decisions": last[0] ?? 7,
    "disclosure.normative_documents.made": last[1] ?? 7,
    "disclosure.normative_documents.repealed": 7,
  });

  expect(of(five([]))).toBeNull();
  expect(of(five([8, 9]))).not.toBeNull();
});

test("is none without a form", () => {
  expect(figuresPrint(buildReport({ form: null }))).toBeNull();
});
