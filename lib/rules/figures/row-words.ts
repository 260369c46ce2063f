import type { TableId } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { Localized } from "@/lib/domain/localized";
import { FORMS } from "@/lib/form/catalogue";
import type { Form } from "@/lib/form/form";

/** Only what stands before the explanation in brackets: "部分公开". */
function withoutExplanation(label: string): string {
  const bracket = label.indexOf("（");
  return bracket > 0 ? label.slice(0, bracket) : label;
}

function namesOf(form: Form): [string, Localized][] {
  return [
    ...form.disclosure.flatMap(({ rows }) =>
      rows.map(({ id, label }): [string, Localized] => [`disclosure.${id}`, label]),
    ),
    ...form.applications.rows.map(({ id, label, enumerator, group }): [string, Localized] => {
      const zh = withoutExplanation(label.zh);
      const named = group === null ? `${enumerator}${zh}` : `${group.zh}·${zh}`;
      return [`applications.${id}`, { zh: named, en: label.en }];
    }),
    ...form.reviews.tracks.map(({ id, label }): [string, Localized] => [`reviews.${id}`, label]),
  ];
}

const NAMES = new Map(FORMS.map((form) => [form.id, new Map(namesOf(form))]));

/**
 * What a row is called in a message: with its number or its group, since the form has three rows
 * called 其他 and one called 总计 beside a column of that name.
 */
export function rowWords(form: FormId | null, table: TableId, row: string): Localized {
  const name = form === null ? undefined : NAMES.get(form)?.get(`${table}.${row}`);
  return name === undefined ? { zh: row, en: row } : { zh: name.zh, en: name.en };
}
