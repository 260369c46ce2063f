import { type Address, addressOf } from "@/lib/domain/address";
import { formById } from "@/lib/form/catalogue";
import type { Form } from "@/lib/form/form";
import type { Random } from "@/lib/sample/random";
import type { BulkYear } from "@/lib/sample/set/bulk-reports";

/** Slips that put one wrong figure into a table. */
export const ONE_CELL = [
  "any number",
  "one more",
  "total left at zero",
  "figure left at zero",
  "zero filled in",
  "digits swapped",
  "digit missing",
  "digit too many",
] as const;

/** Slips that put several wrong figures into a table in one act. */
export const ONE_ACT = ["row moved right", "row moved left", "neighbours exchanged"] as const;

export type SlipName = (typeof ONE_CELL)[number] | (typeof ONE_ACT)[number];

type Figures = BulkYear["figures"];
type Planted = Readonly<Record<Address, number>>;

const at = (figures: Figures, address: Address): number => figures[address] ?? 0;

function cellsOf(form: Form, table: "applications"): Address[] {
  const { rows, columns } = form[table];
  return rows.flatMap((row) => columns.map(({ id }) => addressOf(table, row.id, id)));
}

function swapped(value: number): number {
  const digits = Array.from(String(value));
  const index = digits.findIndex((digit, place) => {
    const next = digits[place + 1];
    return next !== undefined && next !== digit && !(place === 0 && next === "0");
  });
  if (index < 0) return value;
  return Number(digits.toSpliced(index, 2, digits[index + 1] ?? "", digits[index] ?? "").join(""));
}

const CHANGE: Record<(typeof ONE_CELL)[number], (value: number, random: Random) => number> = {
  "any number": (value, random) => random.integer(0, 2 * value + 9),
  "one more": (value) => value + 1,
  "total left at zero": () => 0,
  "figure left at zero": () => 0,
  "zero filled in": (value, random) => (value === 0 ? random.integer(1, 9) : value),
  "digits swapped": swapped,
  "digit missing": (value) => (value > 9 ? Math.floor(value / 10) : value),
  "digit too many": (value, random) => (value > 0 ? 10 * value + random.integer(0, 9) : value),
};

function isOneCell(slip: SlipName): slip is (typeof ONE_CELL)[number] {
  return ONE_CELL.some((each) => each === slip);
}

function oneCell(
  form: Form,
  figures: Figures,
  slip: (typeof ONE_CELL)[number],
  random: Random,
): Planted | null {
  const cells = cellsOf(form, "applications").filter(
    (address) => slip !== "total left at zero" || /\.total$|\.handled\./u.test(address),
  );
  // Most cells are zero: look for one that the slip changes.
  for (let tries = 0; tries < 60; tries += 1) {
    const address = cells[random.integer(0, cells.length - 1)];
    if (address === undefined) return null;
    const value = CHANGE[slip](at(figures, address), random);
    if (value !== at(figures, address)) return { [address]: value };
  }
  return null;
}

function oneAct(
  form: Form,
  figures: Figures,
  slip: (typeof ONE_ACT)[number],
  random: Random,
): Planted | null {
  const { rows, columns } = form.applications;
  const parts = columns.filter(({ id }) => id !== "total");
  const filled = rows.filter(({ id }) =>
    parts.some((column) => at(figures, addressOf("applications", id, column.id)) > 0),
  );
  const row = filled[random.integer(0, Math.max(0, filled.length - 1))];
  if (row === undefined) return null;
  const line = parts.map(({ id }) => addressOf("applications", row.id, id));
  const values = line.map((address) => at(figures, address));
  const put = (moved: readonly number[]): Planted | null => {
    const changed = line.flatMap((address, index) => {
      const value = moved[index] ?? 0;
      return value === at(figures, address) ? [] : [[address, value] as const];
    });
    return changed.length > 1 ? Object.fromEntries(changed) : null;
  };
  if (slip === "row moved right") {
    return values.at(-1) === 0 ? put([0, ...values.slice(0, -1)]) : null;
  }
  if (slip === "row moved left") return values[0] === 0 ? put([...values.slice(1), 0]) : null;
  const from = random.integer(0, values.length - 2);
  return put(values.toSpliced(from, 2, values[from + 1] ?? 0, values[from] ?? 0));
}

/** Figures with one slip in the table of requests; null where the figures give no room for it. */
export function plantSlip(
  { form, figures }: Pick<BulkYear, "form" | "figures">,
  slip: SlipName,
  random: Random,
): Planted | null {
  return isOneCell(slip)
    ? oneCell(form, figures, slip, random)
    : oneAct(form, figures, slip, random);
}

/** The sums of the table of requests, told by their form alone, apart from the code under test. */
function sumsOf(form: Form): (readonly [Address, 1 | -1])[][] {
  const { rows, columns, outcomes } = form.applications;
  const cell = (row: string, column: string) => addressOf("applications", row, column);
  const ofColumns = columns.flatMap(({ id }) => [
    [
      [cell("new", id), 1] as const,
      [cell("carried_in", id), 1] as const,
      [cell("handled", id), -1] as const,
      [cell("carried_out", id), -1] as const,
    ],
    [[cell("handled", id), 1] as const, ...outcomes.map((row) => [cell(row, id), -1] as const)],
  ]);
  const ofRows = rows.map(({ id }) =>
    columns.map((column) => [cell(id, column.id), column.id === "total" ? 1 : -1] as const),
  );
  return [...ofColumns, ...ofRows];
}

const SUMS = {
  "form-2019": sumsOf(formById("form-2019")),
  "form-2021": sumsOf(formById("form-2021")),
};

export function failingSums(form: Form, figures: Figures): number {
  return SUMS[form.id].filter(
    (sum) => sum.reduce((total, [address, sign]) => total + sign * at(figures, address), 0) !== 0,
  ).length;
}

/** Every change of one figure that makes all sums hold, by trying each figure. */
export function singleChanges(form: Form, figures: Figures): (readonly [Address, number])[] {
  const failing = SUMS[form.id].find(
    (sum) => sum.reduce((total, [address, sign]) => total + sign * at(figures, address), 0) !== 0,
  );
  if (failing === undefined) return [];
  const off = failing.reduce((total, [address, sign]) => total + sign * at(figures, address), 0);
  return failing.flatMap(([address, sign]) => {
    const value = at(figures, address) - sign * off;
    const holds = value >= 0 && failingSums(form, { ...figures, [address]: value }) === 0;
    return holds ? [[address, value] as const] : [];
  });
}
