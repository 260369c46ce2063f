import { Address, addressOf } from "@/lib/domain/address";
import type { Claim } from "@/lib/domain/claim";
import type { Finding } from "@/lib/domain/finding";
import type { Localized } from "@/lib/domain/localized";
import { valueOf } from "@/lib/rules/figures/figures";
import type { Subject } from "@/lib/rules/rule";
import { type Changed, holdsAfter } from "./after-repair";

/** What the rest of the report, and last year's, say of figures that a repair would change. */
export interface Evidence {
  /** What would agree with them, and does not now. */
  readonly speaksFor: (changed: Changed) => readonly Localized[];
  /** How much agrees with the printed figures, and would not any more. */
  readonly speaksAgainst: (changed: Changed) => number;
}

/** A statement longer than this is told by its beginning. */
const MOST_WORDS = 60;

/** A statement of the prose, or figures of last year, that a finding holds against the table. */
function witnessOf({ equation }: Finding): Localized | null {
  if (equation === null) return null;
  const terms = [...equation.left, ...equation.right];
  const stated = terms.filter(({ address, place }) => address === null && place !== null);
  if (stated.length > 0) {
    // Labels of such terms read 文字“…”: the words are the statement's own.
    const list = (locale: keyof Localized) => {
      const words = stated.map(({ label }) => label[locale]).join(", ");
      return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words;
    };
    return { zh: `${list("zh")}与此相符`, en: `${list("en")}, agrees` };
  }
  const ofLastYear = terms.filter(({ year }) => year !== null);
  if (ofLastYear.length === 0) return null;
  const list = (locale: keyof Localized) =>
    ofLastYear.map(({ label, value }) => `${label[locale]} ${value}`).join(" + ");
  return { zh: `与${list("zh")}相符`, en: `${list("en")} agrees` };
}

/** Figures that agree with a statement or with last year as they are printed: sum, and what it is. */
interface Agreement {
  readonly figures: readonly Address[];
  readonly value: number;
}

const NEW = "applications.new.total";
const CARRIED_IN = "applications.carried_in.total";

/** What a statement may speak of; requests received may be told with those carried in. */
function readingsOf({ about }: Claim): readonly Address[][] {
  if (about === NEW) return [[NEW], [NEW, CARRIED_IN]];
  if (about.startsWith("applications.") || about.startsWith("disclosure.")) {
    return [[Address.parse(about)]];
  }
  const [table, track, result] = about.split(".");
  if (table !== "reviews" || track === undefined || result === undefined) return [];
  const suits = ["litigation_direct", "litigation_after"];
  const tracks: Readonly<Record<string, readonly string[]>> = {
    litigation: suits,
    disputes: ["reconsideration", ...suits],
  };
  return [(tracks[track] ?? [track]).map((each) => addressOf("reviews", each, result))];
}

function sumOf(figures: readonly Address[], at: (address: Address) => number | null) {
  return figures.reduce<number | null>((sum, address) => {
    const value = at(address);
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

function agreementsOf({ report, form, previous }: Subject): Agreement[] {
  const at = (address: Address) => valueOf(report, address);
  const stated = report.claims.flatMap((claim): Agreement[] => {
    const { value, approximate, subject } = claim;
    if (value === null || approximate || subject !== null) return [];
    return readingsOf(claim).map((figures) => ({ figures, value }));
  });
  const columns = form?.applications.columns ?? [];
  const carried = columns.flatMap(({ id }): Agreement[] => {
    if (previous === null || previous.year === null || previous.year + 1 !== report.year) return [];
    const value = valueOf(previous, addressOf("applications", "carried_out", id));
    return value === null
      ? []
      : [{ figures: [addressOf("applications", "carried_in", id)], value }];
  });
  return [...stated, ...carried].filter(({ figures, value }) => sumOf(figures, at) === value);
}

/** Collect what the findings, the statements and last year's report say of a report's figures. */
export function evidenceOf(subject: Subject, findings: readonly Finding[]): Evidence {
  const witnesses = findings.flatMap((finding) => {
    const words = witnessOf(finding);
    return words === null ? [] : [{ finding, words }];
  });
  const agreements = agreementsOf(subject);
  return {
    speaksFor: (changed) => {
      const words = witnesses
        .filter(({ finding }) => holdsAfter(finding, changed))
        .map((witness) => witness.words);
      return [...new Map(words.map((each) => [each.zh, each])).values()];
    },
    speaksAgainst: (changed) =>
      agreements.filter(
        ({ figures, value }) =>
          figures.some((address) => changed.has(address)) &&
          sumOf(figures, (address) => changed.get(address) ?? valueOf(subject.report, address)) !==
            value,
      ).length,
  };
}
