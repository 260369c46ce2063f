import { describe, expect, test } from "vitest";
import { agencyKindOf, agencyLevelOf } from "@/lib/domain/agency-kind";

describe("the kind is told from the name", () => {
  test.each([
    ["洛阳市人民政府", "government"],
    ["洛阳市人民政府办公室", "general-office"],
    ["老集镇人民政府", "township-government"],
    ["朝外街道办事处", "subdistrict"],
    ["郑州高新技术产业开发区管委会", "development-zone"],
    ["鹤岗市城市管理综合执法局", "urban-management"],
    ["洛阳市西工区城管局", "urban-management"],
    ["洛阳市交通运输综合行政执法支队", "transport"],
    ["洛阳市自然资源和规划局", "natural-resources"],
    ["洛阳市市场监督管理局", "market-regulation"],
    ["洛阳市住房和城乡建设局", "housing"],
    ["洛阳市农业农村局", "agriculture"],
    ["洛阳市文化广电和旅游局", "culture-tourism"],
    ["洛阳市卫生健康委员会", "health"],
    ["洛阳市医疗保障局", "medical-insurance"],
    ["洛阳市发展和改革委员会", "development-reform"],
    ["洛阳市财政局", "finance"],
    ["洛阳市营商环境局", "other"],
  ])("%s is %s", (name, kind) => {
    expect(agencyKindOf(name)).toBe(kind);
  });
});

describe("words that a person added go before the table", () => {
  const given = [
    { word: "水务", kind: "housing" },
    { word: "水务学院", kind: "education" },
  ] as const;

  test.each([
    ["洛阳市水务局", "housing"],
    ["洛阳市水务学院", "education"],
    ["洛阳市财政局", "finance"],
  ])("%s is %s", (name, kind) => {
    expect(agencyKindOf(name, given)).toBe(kind);
  });
});

describe("the level is told from kind, region or name", () => {
  test.each([
    ["国家税务总局", null, "national"],
    ["河南省财政厅", "410000", "provincial"],
    ["上海市财政局", "310000", "provincial"],
    ["洛阳市财政局", "410300", "prefecture"],
    ["义乌市财政局", "330782", "county"],
    ["西工区财政局", "410303", "county"],
    ["太和县税镇镇人民政府", "341222", "township"],
    ["河南省财政厅", null, "provincial"],
    ["内蒙古自治区财政厅", null, "provincial"],
    ["洛阳市财政局", null, "prefecture"],
    ["洛阳市西工区财政局", null, "county"],
    ["财政局", null, "unknown"],
  ])("%s in %s: %s", (name, code, level) => {
    expect(agencyLevelOf(name, code)).toBe(level);
  });
});
