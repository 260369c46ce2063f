import { expect, test } from "vitest";
import { figuresOfReport } from "@/components/report/report-figure";
import { rowSeverities } from "@/components/report/row-severities";
import type { Address } from "@/lib/domain/address";
import { MISSING_CELL } from "@/lib/domain/cell";
import type { Equation } from "@/lib/domain/finding";
import type { EffectiveCell } from "@/lib/domain/views/effective-cell";
import type { FindingSummary } from "@/lib/domain/views/finding-list";
import { figuresOfForm } from "@/lib/form/catalogue";

const cells = Object.fromEntries(
  figuresOfForm("form-2019").map(({ address }) => [
    address,
    { cell: { ...MISSING_CELL, value: 1, absent: null }, value: 1, correction: null, computed: [] },
  ]),
) as Record<Address, EffectiveCell>;

const finding = (over: Partial<FindingSummary>): FindingSummary => ({
  id: "f",
  rule: "applications-balance",
  title: { zh: "", en: "" },
  severity: "error",
  message: { zh: "", en: "" },
  cells: [],
  places: [],
  equation: null,
  state: "open",
  revision: 0,
  hasOlderDecision: false,
  isDoubtful: false,
  assignee: null,
  ...over,
});

const gradeOf = (address: Address, ...findings: FindingSummary[]) =>
  figuresOfReport({ form: "form-2019", cells, findings }).get(address)?.severity;

const NEW: Address = "applications.new.total";

test("a figure bears the gravest of the findings that still stand", () => {
  const warning = finding({ severity: "warning", cells: [NEW] });
  expect(gradeOf(NEW, finding({ cells: [NEW] }), warning)).toBe("error");
  expect(gradeOf(NEW, finding({ cells: [NEW], state: "dismissed" }), warning)).toBe("warning");
  expect(gradeOf(NEW, finding({ cells: [NEW], state: "misread" }))).toBeNull();
  expect(gradeOf(NEW, finding({ cells: [NEW], state: "confirmed" }))).toBe("error");
});

test("the zeros of a long sum that fails are left unmarked, its other parts are not", () => {
  const rows = ["granted", "partly_granted", "denied.state_secret", "denied.process", "other"];
  const addresses = rows.map((row): Address => `applications.${row}.total`);
  const term = (address: Address, value: number) => ({
    label: { zh: "", en: "" },
    address,
    value,
    place: null,
    year: null,
  });
  const equation: Equation = {
    left: [term("applications.handled.total", 0)],
    relation: "=",
    right: addresses.map((address, index) => term(address, index === 0 ? 3 : 0)),
  };
  const failing = finding({ cells: ["applications.handled.total", ...addresses], equation });
  expect(gradeOf("applications.granted.total", failing)).toBe("error");
  expect(gradeOf("applications.other.total", failing)).toBeNull();
  expect(gradeOf("applications.handled.total", failing)).toBe("error");
});

test("a row that fails as a whole is marked once, a row that fails in part is not", () => {
  const row = figuresOfForm("form-2019")
    .map(({ address }) => address)
    .filter((address) => address.startsWith("applications.granted."));
  const findings = [finding({ severity: "warning", cells: [...row, NEW] })];
  const figures = figuresOfReport({ form: "form-2019", cells, findings });
  expect([...rowSeverities(figures)]).toEqual([["applications.granted", "warning"]]);
});
