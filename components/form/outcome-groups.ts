import type { Form, FormRow, Label } from "@/lib/form/form";

/** One line of "三、本年度办理结果": a row of its own, or several under a common heading. */
export interface OutcomeGroup {
  readonly enumerator: string;
  /** Null for a row of its own. */
  readonly label: Label | null;
  readonly rows: readonly FormRow[];
}

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八"] as const;

/** The rows under "本年度办理结果", as the form prints them: numbered, and grouped where it groups. */
export function outcomeGroups(form: Form): OutcomeGroup[] {
  const wanted = new Set([...form.applications.outcomes, "handled"]);
  const groups: { label: Label | null; rows: FormRow[] }[] = [];
  for (const row of form.applications.rows.filter(({ id }) => wanted.has(id))) {
    const last = groups.at(-1);
    if (row.group !== null && last?.label === row.group) last.rows.push(row);
    else groups.push({ label: row.group, rows: [row] });
  }
  return groups.map((group, index) => ({ ...group, enumerator: `（${NUMERALS[index] ?? ""}）` }));
}
