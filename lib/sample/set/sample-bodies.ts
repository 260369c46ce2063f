import type { SampleAgency } from "@/lib/sample/sample-report";
import { BODY_KINDS, type KindId } from "./body-kinds";
import { SAMPLE_REGIONS, type SampleRegion } from "./sample-regions";

export interface SampleBody {
  /** Region and kind, as in `330602-housing`. */
  readonly key: string;
  readonly kind: KindId;
  readonly region: SampleRegion;
  readonly agency: SampleAgency;
}

/** The word in every name that says that the body is invented. */
export const SAMPLE_MARK = "示例";

/** @param mark sets apart bodies of one kind in one region, in sets larger than the country */
export function sampleBody(region: SampleRegion, kind: KindId, mark = ""): SampleBody {
  const { suffix, self } = BODY_KINDS[kind];
  const { code, name, place } = region;
  return {
    key: `${code}-${kind}${mark}`,
    kind,
    region,
    agency: { name: `${place}${SAMPLE_MARK}${mark}${suffix}`, self, region: { code, name } },
  };
}

/** Besides the government: each city and each district has some of the kinds. */
const KINDS_BY_REGION: Readonly<Record<string, readonly KindId[]>> = {
  "330600": ["market-supervision", "public-security", "natural-resources"],
  "330602": ["urban-management", "education", "housing", "street"],
  "330603": ["urban-management", "health", "transport", "town"],
  "420600": ["urban-management", "education", "housing"],
  "420602": ["urban-management", "market-supervision", "finance", "street"],
  "420606": ["urban-management", "public-security", "natural-resources", "town"],
  "350500": ["urban-management", "health", "finance"],
  "350502": ["urban-management", "transport", "education", "street"],
  "350503": ["urban-management", "market-supervision", "housing", "street"],
};

export const SAMPLE_BODIES: readonly SampleBody[] = SAMPLE_REGIONS.flatMap((region) =>
  ["government" as const, ...(KINDS_BY_REGION[region.code] ?? [])].map((kind) =>
    sampleBody(region, kind),
  ),
);

/** The bodies whose figures a government's report adds up to; none for other bodies. */
export function membersOf(body: SampleBody, bodies: readonly SampleBody[]): SampleBody[] {
  if (body.kind !== "government") return [];
  const { code, level } = body.region;
  return bodies.filter(({ kind, region }) => {
    if (region.code === code) return kind !== "government";
    return level === "city" && region.city === code && kind === "government";
  });
}
