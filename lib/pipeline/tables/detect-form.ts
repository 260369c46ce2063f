import type { Diagnostic } from "@/lib/domain/diagnostic";
import { OTHER } from "@/lib/form/application-rows";
import { FORMS } from "@/lib/form/catalogue";
import type { Form } from "@/lib/form/form";
import { FORM_2019 } from "@/lib/form/form-2019";
import { labelKey, labelKeyWithoutRemark } from "@/lib/pipeline/text/fold-label";
import { isFigurePiece, isTextPiece, type SourceRow } from "./source-row";

function keysOf({ disclosure, applications }: Form): Set<string> {
  const labels = [
    ...disclosure.flatMap(({ rows, columns }) => [...rows, ...columns].map(({ label }) => label)),
    ...applications.rows.flatMap(({ label, group }) => (group === null ? label : [label, group])),
  ];
  return new Set(labels.flatMap(({ zh, variants }) => [zh, ...variants].map(labelKey)));
}

const KEYS = FORMS.map((form) => ({ form, keys: keysOf(form) }));

/** For each form, the words that it has and no other form has. */
const TELLING_KEYS = KEYS.map(({ form, keys }) => ({
  form,
  keys: new Set(
    [...keys].filter((key) => KEYS.every((other) => other.form === form || !other.keys.has(key))),
  ),
}));

const OTHER_KEYS = new Set([OTHER.zh, ...OTHER.variants].map(labelKey));

/** "（六）其他处理" with figures of its own: only the 2019 form does not divide it. */
function isUndividedOther({ pieces }: SourceRow): boolean {
  const lastWords = pieces.findLast(isTextPiece);
  return (
    lastWords !== undefined &&
    OTHER_KEYS.has(labelKey(lastWords.text)) &&
    pieces.filter(isFigurePiece).length === FORM_2019.applications.columns.length
  );
}

export interface DetectedForm {
  readonly form: Form | null;
  readonly diagnostics: readonly Diagnostic[];
}

const UNCERTAIN: Diagnostic = {
  code: "form-uncertain",
  message: {
    zh: "表格里同时有 2019 年和 2021 年两种格式的词，按出现较多的一种读取。",
    en: "The tables have words of both the 2019 and the 2021 form; they were read as the one with more.",
  },
  place: null,
};

/** The form that the tables are in, by the words that only one form has. Never by the year. */
export function detectForm(rows: readonly SourceRow[]): DetectedForm {
  const printed = new Set(
    rows.flatMap(({ pieces }) =>
      pieces.flatMap(({ text }) => [labelKey(text), labelKeyWithoutRemark(text)]),
    ),
  );
  const scores = TELLING_KEYS.map(({ form, keys }) => ({
    form,
    score: [...keys].filter((key) => printed.has(key)).length,
  })).sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (best === undefined || best.score === 0) {
    return { form: rows.some(isUndividedOther) ? FORM_2019 : null, diagnostics: [] };
  }
  if (best.score === second?.score) return { form: null, diagnostics: [] };
  return { form: best.form, diagnostics: (second?.score ?? 0) > 0 ? [UNCERTAIN] : [] };
}
