import type { Claim } from "@/lib/domain/claim";

/** The figures that the prose of the sample report states, where they stand in it. */
export function sampleClaims(text: string): Claim[] {
  const said = [
    { about: "prose.disclosed_items", value: 120, unit: "条", quote: "主动公开政府信息120条" },
    { about: "applications.new.total", value: 8, unit: "件", quote: "收到政府信息公开申请8件" },
  ] as const;
  return said.flatMap(({ quote, ...claim }) => {
    const start = text.indexOf(quote);
    if (start < 0) return [];
    return {
      ...claim,
      kind: "number" as const,
      approximate: false,
      quote,
      place: { start, end: start + quote.length, page: null, box: null },
      section: 1,
      subject: null,
      partOf: null,
    };
  });
}
