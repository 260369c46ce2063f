import { isSubsequence } from "@/lib/pipeline/recognise/body-name";
import type { ProseContext } from "./claim-draft";

/** Bodies of the city, as prose speaks of them: 市级城管部门, 市城管执法委…窗口. */
const HIGHER_BODY =
  /(?:(?<!城)市(?!场)级?|省级?)(?<kind>(?:(?![区县旗镇街])\p{Script=Han}){2,10}?)(?:部门|委员会|执法委|委|局|厅)(?:[\p{Script=Han}]{0,10}窗口)?/gu;
/** Words that make a higher body one that leads, asks or is reported to, and not the one that acts. */
const AS_SUPERIOR = /(?:按照|根据|落实|贯彻|执行|配合|向|报|在|经|对照|依照|关于|印发|由|原)$/u;
/** The whole area or system, which only a government's own report counts. */
const SCOPE =
  /(?:全市|全区|全县|全省|全旗|全州|全系统|系统内|各部门|各单位|各乡镇|各街道|各县区|各区县|所属单位|下属单位|指导[^,，。\d]{2,8})/gu;
/** The reporting body, as it speaks of itself. */
const OWN = /(?:[我本][局委办厅院]|[我本](?:单位|机关|部门|街道|镇|乡|县|区|市)|本级)/gu;
/** What a body of a district, a county or a zone has in its name. */
const LOWER_LEVEL = /(?:区|县|旗)(?!域)/u;

const ADVERBS = "(?:共计?|全年|累计|已|依法|本?年度?|今年|年内|均|总共|\\d{4}年度?)";
const ACTS =
  "(?:收到|受理|接到|新收|办理|办结|答复|处理|作出|查处|审批|实施|主动公开|公开|发布|制发|通过)";
/**
 * A body, at the beginning of a clause, that does what is counted: "洛阳市水务局全年共办理". One with
 * no place before its level is of the reporting body's own area.
 */
const ACTING = new RegExp(
  `^(?:其中)?(?:20\\d\\d年度?|今年|本?年度?|全年)?(?![按根据经由原向报在对])(?<body>(?<place>[\\p{Script=Han}]{0,8}?)(?<level>省|市|区|县|州|旗)(?<core>[\\p{Script=Han}]{2,14}?(?:局|厅|委员会|委)|(?:人民)?政府))${ADVERBS}{0,3}(?:${ACTS}|$)`,
  "u",
);
const TITLE_OF_DOCUMENT = /《[^《》]{0,60}》/gu;
/** More clauses before the number than a subject reaches. */
const REACH = 8;

function shareKind(kind: string, names: readonly string[]): boolean {
  return names.some((name) => isSubsequence(kind.replace(/执法$/u, ""), name));
}

function ofHigherBody(said: string, names: readonly string[]): string | null {
  const [name = ""] = names;
  if (!LOWER_LEVEL.test(name)) return null;
  const higher = [...said.matchAll(HIGHER_BODY)].findLast(
    (match) =>
      !AS_SUPERIOR.test(said.slice(0, match.index)) &&
      shareKind(match.groups?.["kind"] ?? "", names),
  );
  return higher?.[0] ?? null;
}

/** The place of a level at the beginning of a name: 洛阳市, 南岗区. 城市 and 市场 are no places. */
const PLACES: Readonly<Record<string, RegExp>> = {
  省: /^\p{Script=Han}{1,8}?省/u,
  市: /^\p{Script=Han}{1,8}?(?<!城)市(?!场)/u,
  区: /^\p{Script=Han}{1,12}?区/u,
  县: /^\p{Script=Han}{1,12}?县/u,
  州: /^\p{Script=Han}{1,12}?州/u,
  旗: /^\p{Script=Han}{1,12}?旗/u,
};

/** Whether a place is printed and the reporting body's name begins with another of its level. */
function isElsewhere(place: string, level: string, names: readonly string[]): boolean {
  if (place === "" || names.some((name) => name.includes(place + level))) return false;
  return names.some((name) => PLACES[level]?.test(name) === true);
}

/** What a body does, without its place and what it is called: 城市管理 of 南岗区城市管理局. */
function kindOf(name: string): string {
  return name
    .replace(/^.{0,30}[省县区州旗](?!域)|^\p{Script=Han}{1,8}(?<!城)市(?!场)/u, "")
    .replace(/(?:委员会|局|厅|委)$/u, "");
}

/** Abbreviated or in full: 城管 is 城市管理, and 城市管理 a part of 城市管理综合执法. */
function isOneKind(kind: string, name: string): boolean {
  const own = kindOf(name);
  return isSubsequence(kind, name) || (own.length > 1 && isSubsequence(own, kind));
}

/** Whether a body that acts is another than the reporting one: of another place, or of another kind. */
function isOther(groups: Record<string, string | undefined>, names: readonly string[]): boolean {
  const { place = "", level = "", core = "" } = groups;
  if (isElsewhere(place, level, names)) return true;
  // Bodies of a government's own area are its parts.
  if (names.some((name) => name.endsWith("政府"))) return false;
  const kind = core.replace(/(?:委员会|局|厅|委)$/u, "");
  return !names.some((name) => isOneKind(kind, name));
}

/** The body that the clauses before a number name as the one that acts, unless it is the own one. */
function ofActingBody(said: string, names: readonly string[]): string | null {
  const clauses = said.split(/[,，。;；:：、()（）“”]/u).slice(-REACH);
  for (const clause of clauses.reverse()) {
    const match = ACTING.exec(clause);
    if (match?.groups !== undefined) {
      return isOther(match.groups, names) ? (match.groups["body"] ?? null) : null;
    }
    if (clause.search(OWN) !== -1) return null;
  }
  return null;
}

/** The last word of scope, where the body does not speak of itself again after it. */
function ofScope(said: string, names: readonly string[]): string | null {
  const scope = [...said.matchAll(SCOPE)].at(-1);
  if (scope === undefined) return null;
  const own = [...said.matchAll(OWN)].at(-1);
  if (own !== undefined && own.index > scope.index) return null;
  // A government counts its whole area, unless it tells its own apart.
  const isGovernment = names[0]?.endsWith("政府") === true;
  return isGovernment && !said.includes("本级") ? null : scope[0];
}

/**
 * The body that a statement speaks of where that is not the reporting one: the city's own bureau in
 * the report of a district's, a body of another place or kind, or a whole area in the report of one
 * of its departments.
 *
 * @param before the sentence up to the statement, folded
 * @returns the subject as printed, or null where nothing speaks against the reporting body
 */
export function otherSubject(before: string, { names }: ProseContext): string | null {
  if (names.length === 0) return null;
  // A document's title names its author, not who acts in the sentence.
  const said = before.replace(TITLE_OF_DOCUMENT, "");
  return ofHigherBody(said, names) ?? ofActingBody(said, names) ?? ofScope(said, names);
}
