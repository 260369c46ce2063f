import { type Address, addressOf } from "@/lib/domain/address";
import { formById } from "@/lib/form/catalogue";
import type { FormId } from "@/lib/domain/form-id";
import type { SampleAgency, SampleFigures } from "@/lib/sample/sample-report";

/** What prose is written from: the figures, and the few things that no table asks for. */
export interface ProseSubject {
  readonly agency: SampleAgency;
  readonly year: number;
  readonly form: FormId;
  readonly figures: SampleFigures;
  /** What the body does, as it would say: 市容环境和户外广告管理. */
  readonly field: string;
  /** Items disclosed in the year: stated in prose only. */
  readonly itemsDisclosed: number;
}

/** Reads the figures that prose states. */
export interface ProseFacts extends ProseSubject {
  /** The number at an address; null where the table prints none, so that prose can't either. */
  numberAt(address: Address): number | null;
  /** A row's total in section three, or the sum of a group's totals: `denied`. */
  requests(rowOrGroup: string): number | null;
}

export function proseFacts(subject: ProseSubject): ProseFacts {
  const numberAt = (address: Address): number | null => {
    const figure = subject.figures[address];
    return typeof figure === "number" ? figure : null;
  };
  const { rows } = formById(subject.form).applications;
  return {
    ...subject,
    numberAt,
    requests: (name) => {
      const totals = rows
        .filter(({ id }) => id === name || id.startsWith(`${name}.`))
        .map(({ id }) => numberAt(addressOf("applications", id, "total")));
      return totals.reduce<number | null>(
        (sum, total) => (sum === null || total === null ? null : sum + total),
        0,
      );
    },
  };
}
