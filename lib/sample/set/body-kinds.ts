/** The least and the most that a body of a district does in its first year. */
export type Span = readonly [least: number, most: number];

/** What bodies of one kind do in a year, in a district; a city's do three times as much. */
export interface BodyKind {
  /** The end of the name: 城市管理局. */
  readonly suffix: string;
  readonly self: string;
  readonly field: string;
  readonly requests: Span;
  /** Reconsiderations; suits come to about half as many. */
  readonly cases: Span;
  readonly documents: Span;
  readonly licences: Span;
  readonly otherServices: Span;
  readonly penalties: Span;
  readonly coercion: Span;
  /** Fees collected, in CNY 10,000. */
  readonly fees: Span;
  readonly projects: Span;
}

export const KIND_IDS = [
  "government",
  "urban-management",
  "market-supervision",
  "public-security",
  "education",
  "health",
  "housing",
  "transport",
  "natural-resources",
  "finance",
  "street",
  "town",
] as const;
export type KindId = (typeof KIND_IDS)[number];

const NONE: Span = [0, 0];

const BUREAU = {
  self: "本局",
  requests: [6, 45],
  cases: [0, 3],
  documents: [0, 3],
  otherServices: [2, 30],
  coercion: NONE,
  fees: NONE,
  projects: [2, 14],
} satisfies Partial<BodyKind>;

const LOWEST_LEVEL = {
  requests: [1, 14],
  cases: [0, 1],
  documents: NONE,
  licences: [5, 60],
  otherServices: [3, 25],
  penalties: [4, 40],
  coercion: NONE,
  fees: NONE,
  projects: [1, 5],
} satisfies Partial<BodyKind>;

export const BODY_KINDS: Readonly<Record<KindId, BodyKind>> = {
  government: {
    ...BUREAU,
    suffix: "人民政府",
    self: "本级政府",
    field: "重大建设项目和民生实事",
    requests: [30, 120],
    cases: [3, 12],
    documents: [3, 9],
    licences: NONE,
    penalties: NONE,
  },
  "urban-management": {
    ...BUREAU,
    suffix: "城市管理局",
    self: "本局",
    field: "市容环境和户外广告管理",
    licences: [300, 1500],
    penalties: [400, 2400],
    coercion: [4, 60],
    fees: [200, 1600],
  },
  "market-supervision": {
    ...BUREAU,
    suffix: "市场监督管理局",
    field: "食品安全抽检和市场主体登记",
    requests: [15, 90],
    cases: [2, 14],
    licences: [5000, 15000],
    penalties: [150, 600],
    coercion: [5, 40],
  },
  "public-security": {
    ...BUREAU,
    suffix: "公安局",
    field: "户籍办理和交通安全",
    requests: [10, 60],
    cases: [1, 8],
    licences: [18000, 52000],
    penalties: [3000, 9000],
    coercion: [100, 500],
    fees: [300, 900],
  },
  education: {
    ...BUREAU,
    suffix: "教育局",
    field: "招生入学和校外培训监管",
    licences: [30, 150],
    penalties: [2, 12],
    fees: [500, 3000],
    projects: [6, 30],
  },
  health: {
    ...BUREAU,
    suffix: "卫生健康局",
    field: "医疗机构执业和公共场所卫生",
    licences: [500, 1500],
    penalties: [60, 200],
    coercion: [1, 6],
    fees: [20, 200],
  },
  housing: {
    ...BUREAU,
    suffix: "住房和城乡建设局",
    field: "房屋征收和物业管理",
    requests: [20, 110],
    cases: [2, 12],
    licences: [200, 700],
    penalties: [20, 90],
    fees: [300, 2500],
  },
  transport: {
    ...BUREAU,
    suffix: "交通运输局",
    field: "道路客运和公路养护",
    licences: [800, 3000],
    penalties: [300, 1500],
    coercion: [5, 60],
  },
  "natural-resources": {
    ...BUREAU,
    suffix: "自然资源局",
    field: "征地信息和规划许可",
    requests: [25, 140],
    cases: [3, 16],
    licences: [400, 1500],
    penalties: [6, 60],
    coercion: [1, 4],
    fees: [800, 5000],
  },
  finance: {
    ...BUREAU,
    suffix: "财政局",
    field: "预算决算和政府采购监管",
    licences: [10, 60],
    penalties: [1, 6],
  },
  street: {
    ...LOWEST_LEVEL,
    suffix: "街道办事处",
    self: "本办事处",
    field: "社区服务和社会救助",
  },
  town: {
    ...LOWEST_LEVEL,
    suffix: "镇人民政府",
    self: "本镇",
    field: "村务公开和惠农补贴",
  },
};
