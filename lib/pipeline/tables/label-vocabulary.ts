import type { LabelMatch } from "@/lib/domain/report";
import type { Label } from "@/lib/form/form";
import { fold } from "@/lib/pipeline/text/fold";
import { labelKey, labelKeyWithoutRemark } from "@/lib/pipeline/text/fold-label";

export interface LabelledThing {
  readonly id: string;
  readonly label: Label;
}

export interface MatchedLabel {
  readonly id: string;
  readonly match: Exclude<LabelMatch, "position">;
}

/** Shorter beginnings are shared by too many words to tell a label by. */
const SHORTEST_CUT = 4;
/** A remark that says the unit is part of the form's own heading. */
const UNIT_REMARK = /[(【[].{0,4}(?:单位|万?元)/u;

/**
 * The labels of one table, and what may stand for them.
 *
 * Matching compares folded text with the form's words and the listed variants; it is never fuzzy. A
 * wrong row is worse than a missing one: the missing one is shown to a person.
 */
export class LabelVocabulary {
  private readonly official = new Map<string, string>();
  private readonly variants = new Map<string, string>();
  private readonly keys: readonly string[];

  constructor(things: readonly LabelledThing[]) {
    for (const { id, label } of things) this.official.set(labelKey(label.zh), id);
    for (const { id, label } of things) {
      for (const key of label.variants.map(labelKey)) {
        if (!this.official.has(key)) this.variants.set(key, id);
      }
    }
    this.keys = [...this.official.keys(), ...this.variants.keys()];
  }

  private byKey(key: string): MatchedLabel | null {
    const official = this.official.get(key);
    if (official !== undefined) return { id: official, match: "official" };
    const variant = this.variants.get(key);
    return variant === undefined ? null : { id: variant, match: "variant" };
  }

  /** The thing whose label or listed variant this is, and nothing more. */
  matchWhole(text: string): MatchedLabel | null {
    return this.byKey(labelKey(text));
  }

  /** The thing whose label or listed variant this is; a remark in brackets may follow it. */
  match(text: string): MatchedLabel | null {
    const whole = this.matchWhole(text);
    if (whole !== null) return whole;
    const withoutRemark = this.byKey(labelKeyWithoutRemark(text));
    if (withoutRemark === null || UNIT_REMARK.test(fold(text))) return withoutRemark;
    return { ...withoutRemark, match: "variant" };
  }

  /** Whether some label goes on where this text ends. */
  isBeginning(text: string): boolean {
    const key = labelKey(text);
    return (
      key !== "" && this.keys.some((whole) => whole.length > key.length && whole.startsWith(key))
    );
  }

  /** The one thing whose label begins so, where the rest was cut off. */
  matchCut(text: string): MatchedLabel | null {
    const key = labelKey(text);
    if (key.length < SHORTEST_CUT) return null;
    const ids = new Set(
      [...this.official, ...this.variants].flatMap(([whole, id]) =>
        whole.startsWith(key) ? id : [],
      ),
    );
    const [id, ...others] = ids;
    return id === undefined || others.length > 0 ? null : { id, match: "cut" };
  }
}
