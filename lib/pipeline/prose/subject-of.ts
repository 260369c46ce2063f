import { isSubsequence } from "@/lib/pipeline/recognise/body-name";
import type { ProseContext } from "./claim-draft";

/** Bodies of the city, as prose speaks of them: 市级城管部门, 市城管执法委…窗口. */
const HIGHER_BODY =
  /(?:市级?|省级?)(?<kind>[\p{Script=Han}]{2,10}?)(?:部门|委员会|执法委|委|局|厅)(?:[\p{Script=Han}]{0,10}窗口)?/gu;
/** Words that make a higher body one that leads, asks or is reported to, and not the one that acts. */
const AS_SUPERIOR = /(?:按照|根据|落实|贯彻|执行|配合|向|报|在|经|对照|依照|关于|印发)$/u;
/** The whole area or system, which only a government's own report counts. */
const SCOPE = /(?:全市|全区|全县|全省|全旗|全州|全系统|各部门|各单位|各乡镇|各街道)/u;
/** What a body of a district, a county or a zone has in its name. */
const LOWER_LEVEL = /(?:区|县|旗)(?!域)/u;

const TITLE_OF_DOCUMENT = /《[^《》]{0,60}》/gu;

function shareKind(kind: string, names: readonly string[]): boolean {
  return names.some((name) => isSubsequence(kind.replace(/执法$/u, ""), name));
}

/**
 * The body that a statement speaks of where that is not the reporting one: the city's own bureau in
 * the report of a district's, or a whole area in the report of one of its departments.
 *
 * @param before the sentence up to the statement, folded
 * @returns the subject as printed, or null where nothing speaks against the reporting body
 */
export function otherSubject(before: string, { names }: ProseContext): string | null {
  const [name] = names;
  if (name === undefined) return null;
  // A document's title names its author, not who acts in the sentence.
  const said = before.replace(TITLE_OF_DOCUMENT, "");
  if (LOWER_LEVEL.test(name)) {
    const higher = [...said.matchAll(HIGHER_BODY)].findLast(
      (match) =>
        !AS_SUPERIOR.test(said.slice(0, match.index)) &&
        shareKind(match.groups?.["kind"] ?? "", names),
    );
    if (higher !== undefined) return higher[0];
  }
  const scope = name.endsWith("政府") ? null : SCOPE.exec(said);
  return scope?.[0] ?? null;
}
