import { type Address, addressOf, type TableId } from "@/lib/domain/address";
import type { AbsentReason, Cell } from "@/lib/domain/cell";
import type { Place } from "@/lib/domain/place";
import type { PrintedHeader, PrintedRow } from "@/lib/domain/report";
import type { Form, FormColumn, Label } from "@/lib/form/form";
import type { ReportOverrides } from "./report-overrides";
import { SAMPLE_FIGURES } from "./sample-figures";
import type { TextWriter } from "./text-writer";

const PRINTED_ABSENT: Record<AbsentReason, string | null> = {
  blank: "",
  dash: "/",
  unreadable: "若干",
  "row-missing": null,
  ambiguous: "",
};

interface TableRow {
  readonly id: string;
  readonly label: Label;
  readonly enumerator: string;
}

/** Tables as they are written, with all that the reading would say of them. */
const READ = { place: null, method: "grid", confidence: 1, doubtful: false } as const;
const NOT_READ = { place: null, method: null, confidence: null, doubtful: false };

export class TableLog {
  readonly cells: Record<Address, Cell> = {};
  readonly rows: PrintedRow[] = [];
  readonly headers: PrintedHeader[] = [];

  constructor(
    readonly writer: TextWriter,
    readonly form: Form,
    readonly overrides: ReportOverrides,
  ) {}

  disclosure(): void {
    for (const { article, columns, rows } of this.form.disclosure) {
      this.writer.paragraph(article);
      const first = rows[0]?.id ?? "";
      this.#table("disclosure", first, columns, rows);
    }
  }

  applications(): void {
    const { columns, rows } = this.form.applications;
    this.#table("applications", null, columns, rows);
  }

  reviews(): void {
    const { columns, tracks } = this.form.reviews;
    const rows = tracks.map((track) => ({ ...track, enumerator: "" }));
    this.#table("reviews", null, columns, rows);
  }

  /** The cells of a table that does not stand in the document. */
  leaveOut(table: TableId, addresses: readonly Address[]): void {
    for (const address of addresses.filter((each) => each.startsWith(table))) {
      this.cells[address] = this.#cell(address, "row-missing");
    }
  }

  #table(
    table: TableId,
    block: string | null,
    columns: readonly FormColumn[],
    rows: readonly TableRow[],
  ): void {
    const headerWords = columns.map(({ id, label }) => {
      const key = block === null ? `${table}.${id}` : `${table}.${block}.${id}`;
      return this.overrides.headerWords?.[key] ?? { printed: label.zh, match: "official" as const };
    });
    const rowWords = rows.map(({ id, label, enumerator }) => {
      const words = this.overrides.rowWords?.[`${table}.${id}`];
      return words ?? { printed: `${enumerator}${label.zh}`, match: "official" as const };
    });
    const figures = rows.map(({ id }) => this.#figures(table, id, columns));
    const places = this.writer.table([
      ["", ...headerWords.map(({ printed }) => printed)],
      ...rows.map((_, index) => [
        rowWords[index]?.printed ?? "",
        ...(figures[index] ?? []).map(({ printed }) => printed ?? ""),
      ]),
    ]);
    columns.forEach(({ id, label }, index) => {
      const words = headerWords[index];
      const place = places[0]?.[index + 1];
      if (words === undefined || place === undefined) return;
      this.headers.push({ table, row: block, column: id, ...words, official: label.zh, place });
    });
    rows.forEach(({ id, label }, index) => {
      const words = rowWords[index];
      const [place, ...cellPlaces] = places[index + 1] ?? [];
      if (words === undefined || place === undefined) return;
      const logged = { table, row: id, ...words, official: label.zh, place };
      this.#logRow(logged, columns, figures[index] ?? [], cellPlaces);
    });
  }

  #logRow(
    logged: Pick<PrintedRow, "table" | "row" | "printed" | "official" | "match" | "place">,
    columns: readonly FormColumn[],
    figures: readonly Cell[],
    places: readonly Place[],
  ): void {
    const unclear = this.overrides.unclearRows?.[`${logged.table}.${logged.row}`];
    const [first, last] = [places[0], places.at(-1)];
    const figuresPlace =
      first === undefined || last === undefined ? null : { ...first, end: last.end };
    columns.forEach(({ id }, index) => {
      const address = addressOf(logged.table, logged.row, id);
      const figure = figures[index] ?? this.#cell(address, "ambiguous");
      const cell: Cell =
        unclear === undefined
          ? figure
          : { ...this.#cell(address, "ambiguous"), printed: unclear.join(" ") };
      const place = unclear === undefined ? places[index] : figuresPlace;
      this.cells[address] = { ...cell, place: cell.printed === null ? null : (place ?? null) };
    });
    this.rows.push({
      ...logged,
      figuresPlace,
      figures: unclear?.length ?? figures.filter(({ value }) => value !== null).length,
      expected: columns.length,
      clear: unclear === undefined,
    });
  }

  #figures(table: TableId, row: string, columns: readonly FormColumn[]): Cell[] {
    const unclear = this.overrides.unclearRows?.[`${table}.${row}`];
    if (unclear !== undefined) {
      return unclear.map((printed) => ({ ...this.#absent("ambiguous"), printed }));
    }
    const sample = SAMPLE_FIGURES[this.form.id][`${table}.${row}`];
    return columns.map(({ id }, index) =>
      this.#cell(addressOf(table, row, id), sample?.[index] ?? 0),
    );
  }

  #cell(address: Address, sample: number | AbsentReason): Cell {
    const override = this.overrides.cells?.[address];
    if (typeof override === "number") return this.#number(address, override);
    if (typeof override === "string") return this.#absent(override);
    const cell = typeof sample === "number" ? this.#number(address, sample) : this.#absent(sample);
    return override === undefined ? cell : { ...cell, ...override };
  }

  #number(address: Address, value: number): Cell {
    const unit = address.endsWith(".amount")
      ? ({ printed: "万元", source: "header", reading: "CNY 10,000" } as const)
      : null;
    return { value, printed: String(value), absent: null, unit, ...READ };
  }

  #absent(absent: AbsentReason): Cell {
    const printed = PRINTED_ABSENT[absent];
    return { value: null, printed, absent, unit: null, ...NOT_READ };
  }
}
