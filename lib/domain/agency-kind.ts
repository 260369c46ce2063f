import { z } from "zod";
import type { Localized } from "./localized";

interface Kind {
  readonly label: Localized;
  /** Words of a body's name that tell the kind. */
  readonly words: readonly string[];
}

const kind = (zh: string, en: string, ...words: string[]): Kind => ({ label: { zh, en }, words });

/**
 * The kinds of body, in the order in which they are tried: offices and governments by how their
 * name ends, then departments by their field, general words ("综合执法") after particular ones.
 */
export const AGENCY_KINDS = {
  subdistrict: kind("街道办事处", "Subdistrict office", "街道办事处", "街道办"),
  "development-zone": kind(
    "开发区管委会",
    "Development zone",
    "区管理委员会",
    "园管理委员会",
    "管委会",
  ),
  "general-office": kind("政府办公室", "General office", "人民政府办公", "政府办公", "政府办"),
  "township-government": kind("乡镇人民政府", "Township government", "镇人民政府", "乡人民政府"),
  government: kind("人民政府", "Government", "人民政府"),
  "public-security": kind("公安", "Public security", "公安"),
  "ecology-environment": kind(
    "生态环境",
    "Ecology and environment",
    "生态环境",
    "环境保护",
    "环保",
  ),
  "natural-resources": kind("自然资源", "Natural resources", "自然资源", "国土", "规划"),
  transport: kind("交通运输", "Transport", "交通"),
  "market-regulation": kind("市场监管", "Market regulation", "市场监督", "市场监管", "工商行政"),
  "emergency-management": kind("应急管理", "Emergency management", "应急", "安全生产"),
  "human-resources": kind("人力资源社会保障", "Human resources", "人力资源", "社会保障", "人社"),
  "medical-insurance": kind("医疗保障", "Medical insurance", "医疗保障", "医保"),
  health: kind("卫生健康", "Health", "卫生", "卫健"),
  education: kind("教育", "Education", "教育"),
  "culture-tourism": kind("文化旅游", "Culture and tourism", "文化", "旅游", "文物", "广播"),
  agriculture: kind("农业农村", "Agriculture", "农业", "农村", "畜牧", "乡村振兴", "扶贫"),
  water: kind("水利", "Water", "水利", "水务"),
  forestry: kind("林业园林", "Forestry and parks", "林业", "园林", "绿化", "草原"),
  housing: kind("住房城乡建设", "Housing and construction", "住房", "住建", "城乡建设", "房产"),
  justice: kind("司法", "Justice", "司法"),
  "civil-affairs": kind("民政", "Civil affairs", "民政"),
  veterans: kind("退役军人", "Veterans", "退役军人"),
  audit: kind("审计", "Audit", "审计"),
  statistics: kind("统计", "Statistics", "统计"),
  taxation: kind("税务", "Taxation", "税务"),
  "state-assets": kind("国有资产", "State assets", "国有资产", "国资"),
  finance: kind("财政", "Finance", "财政"),
  "financial-services": kind("金融", "Financial services", "金融"),
  "development-reform": kind(
    "发展改革",
    "Development and reform",
    "发展和改革",
    "发展改革",
    "发改",
  ),
  "science-technology": kind("科学技术", "Science and technology", "科学技术", "科技"),
  industry: kind("工业信息化", "Industry", "工业", "信息化", "经济和信息"),
  commerce: kind("商务", "Commerce", "商务", "商业", "投资促进"),
  "ethnic-religious": kind(
    "民族宗教",
    "Ethnic and religious affairs",
    "民族事务",
    "民族宗教",
    "宗教",
  ),
  "letters-visits": kind("信访", "Letters and visits", "信访"),
  "administrative-approval": kind(
    "行政审批",
    "Administrative approval",
    "行政审批",
    "政务服务",
    "审批服务",
  ),
  sports: kind("体育", "Sports", "体育"),
  data: kind("数据管理", "Data", "大数据", "数据局", "数据资源"),
  "urban-management": kind(
    "城市管理",
    "Urban management",
    "城市管理",
    "城管",
    "综合行政执法",
    "综合执法",
    "市容",
  ),
  other: kind("其他机关", "Other body"),
} as const satisfies Record<string, Kind>;

const KINDS = Object.entries(AGENCY_KINDS) as [AgencyKind, Kind][];

export type AgencyKind = keyof typeof AGENCY_KINDS;
export const AgencyKind = z.enum(Object.keys(AGENCY_KINDS) as [AgencyKind, ...AgencyKind[]]);

export const AgencyLevel = z.enum([
  "national",
  "provincial",
  "prefecture",
  "county",
  "township",
  "unknown",
]);
export type AgencyLevel = z.infer<typeof AgencyLevel>;

export const AGENCY_LEVELS: Readonly<Record<AgencyLevel, Localized>> = {
  national: { zh: "国家级", en: "National" },
  provincial: { zh: "省级", en: "Provincial" },
  prefecture: { zh: "市级", en: "Prefecture" },
  county: { zh: "县级", en: "County" },
  township: { zh: "乡级", en: "Township" },
  unknown: { zh: "层级不明", en: "Level unknown" },
};

/** A word of names that a person added to the table; it goes before the program's own. */
export interface GivenWord {
  readonly word: string;
  readonly kind: AgencyKind;
}

/**
 * The kind of body that a name tells, `other` where it tells none.
 *
 * @param given words that a person added: of several that a name holds the longest counts
 */
export function agencyKindOf(name: string, given: readonly GivenWord[] = []): AgencyKind {
  const longest = given
    .filter(({ word }) => name.includes(word))
    .toSorted((a, b) => b.word.length - a.word.length)[0];
  if (longest !== undefined) return longest.kind;
  const found = KINDS.find(([, { words }]) => words.some((word) => name.includes(word)));
  return found?.[0] ?? "other";
}

/**
 * The level of government that a body belongs to: by its kind, else by its region's code, else by
 * the smallest unit that its name begins with. A district of a municipality counts as a county.
 */
export function agencyLevelOf(name: string, regionCode: string | null): AgencyLevel {
  if (/^(中华人民共和国|国务院|国家)/u.test(name)) return "national";
  if (/街道办事处|街道办$|[镇乡]人民政府/u.test(name)) return "township";
  if (regionCode !== null) return levelOfCode(regionCode);
  if (/^.{2,9}?[县旗区](?!域)/u.test(name))
    return /^.{2,4}自治区/u.test(name) ? "provincial" : "county";
  if (/^.{2,4}市/u.test(name)) return "prefecture";
  if (/^.{2,3}省/u.test(name)) return "provincial";
  return "unknown";
}

function levelOfCode(code: string): AgencyLevel {
  if (code.endsWith("0000")) return "provincial";
  return code.endsWith("00") ? "prefecture" : "county";
}
