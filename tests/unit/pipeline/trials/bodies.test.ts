import { describe, expect, it } from "vitest";
import { expectReading } from "../../../support/trial/expect-reading";
import { htmlBody, htmlPage } from "../../../support/trial/trial-html";
import { trialReport } from "../../../support/trial/trial-report";

interface Who {
  readonly title: string;
  readonly agency: string;
  readonly year?: number;
  readonly signatory?: string | null;
  readonly date?: string | null;
  readonly region?: string | null;
}

const CASES: readonly Who[] = [
  {
    title: "南京市2022年政府信息公开工作年度报告",
    agency: "南京市人民政府",
    signatory: "南京市人民政府",
    date: "2023年3月20日",
    region: "320100",
  },
  {
    title: "2022年江苏省政府信息公开工作年度报告",
    agency: "江苏省人民政府",
    signatory: "江苏省人民政府",
    date: "2023年3月30日",
    region: "320000",
  },
  {
    title: "苏州市人民政府2022年政府信息公开工作年度报告",
    agency: "苏州市人民政府",
    date: "2023年3月15日",
    region: "320500",
  },
  {
    title: "苏州市姑苏区人民政府办公室2022年政府信息公开工作年度报告",
    agency: "苏州市姑苏区人民政府办公室",
    region: "320508",
  },
  {
    title: "义乌市廿三里街道办事处2022年政府信息公开工作年度报告",
    agency: "义乌市廿三里街道办事处",
    region: "330782",
  },
  {
    title: "遂溪县建新镇人民政府2022年度政府信息公开工作年度报告",
    agency: "遂溪县建新镇人民政府",
    region: "440823",
  },
  {
    title: "建新镇2022年政府信息公开年度报告",
    agency: "遂溪县建新镇人民政府",
    signatory: "遂溪县建新镇人民政府",
    region: "440823",
  },
  {
    title: "2022年建新镇政府信息公开工作年度报告",
    agency: "遂溪县建新镇人民政府",
    signatory: "遂溪县建新镇人民政府",
    region: "440823",
  },
  {
    title: "国家税务总局洛阳市税务局2022年政府信息公开工作年度报告",
    agency: "国家税务总局洛阳市税务局",
    region: "410300",
  },
  { title: "国家税务总局2022年政府信息公开工作年度报告", agency: "国家税务总局", region: null },
  {
    title: "中华人民共和国教育部2022年政府信息公开工作年度报告",
    agency: "中华人民共和国教育部",
    region: null,
  },
  {
    title: "广西壮族自治区财政厅2022年政府信息公开工作年度报告",
    agency: "广西壮族自治区财政厅",
    region: "450000",
  },
  {
    title: "新疆维吾尔自治区统计局2022年政府信息公开工作年度报告",
    agency: "新疆维吾尔自治区统计局",
    region: "650000",
  },
  {
    title: "恩施土家族苗族自治州林业局2022年政府信息公开工作年度报告",
    agency: "恩施土家族苗族自治州林业局",
    region: "422800",
  },
  { title: "伊宁市公安局2022年政府信息公开工作年度报告", agency: "伊宁市公安局", region: "654002" },
  {
    title: "内蒙古自治区呼伦贝尔市鄂伦春自治旗教育局2022年政府信息公开工作年度报告",
    agency: "内蒙古自治区呼伦贝尔市鄂伦春自治旗教育局",
    region: "150723",
  },
  {
    title: "上海市浦东新区建设和交通委员会2022年政府信息公开工作年度报告",
    agency: "上海市浦东新区建设和交通委员会",
    region: "310115",
  },
  {
    title: "重庆市规划和自然资源局2022年政府信息公开工作年度报告",
    agency: "重庆市规划和自然资源局",
    region: "500000",
  },
  {
    title: "合肥高新技术产业开发区管理委员会2022年政府信息公开工作年度报告",
    agency: "合肥高新技术产业开发区管理委员会",
    region: "340171",
  },
  {
    title: "成都市公安局交通管理局2022年政府信息公开工作年度报告",
    agency: "成都市公安局交通管理局",
    region: "510100",
  },
  {
    title: "长沙市公安局岳麓分局2022年政府信息公开工作年度报告",
    agency: "长沙市公安局岳麓分局",
    region: "430100",
  },
  {
    title: "关于洛阳市水利局2022年政府信息公开工作年度报告",
    agency: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "关于发布《洛阳市水利局2022年政府信息公开工作年度报告》的公告",
    agency: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "洛阳市水利局关于2022年政府信息公开工作的年度报告",
    agency: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "洛阳市水利局关于2022年度政府信息公开工作情况的报告",
    agency: "洛阳市水利局",
    region: "410300",
  },
  { title: "洛阳市水利局2022年度政务公开工作年度报告", agency: "洛阳市水利局", region: "410300" },
  { title: "洛阳市水利局政府信息公开2022年年度报告", agency: "洛阳市水利局", region: "410300" },
  { title: "洛阳市水利局2022年政府信息公开年报", agency: "洛阳市水利局", region: "410300" },
  {
    title: "洛阳市水利局二〇二二年政府信息公开工作年度报告",
    agency: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "洛阳市水利局二○二二年度政府信息公开工作年度报告",
    agency: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "洛阳市水利局２０２２年政府信息公开工作年度报告",
    agency: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "洛阳市水利局2022年政府信息公开工作年度报告（2023年1月）",
    agency: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "【年报】洛阳市水利局2022年政府信息公开工作年度报告",
    agency: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "洛阳市水利局（洛阳市河长制办公室）2022年政府信息公开工作年度报告",
    agency: "洛阳市水利局（洛阳市河长制办公室）",
    region: "410300",
  },
  {
    title: "名　　称：洛阳市水利局2022年政府信息公开工作年度报告",
    agency: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "洛阳市水利局\n2022年政府信息公开工作\n年度报告",
    agency: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "洛阳市水利局\n政府信息公开工作年度报告\n（2022年）",
    agency: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "洛阳市水利局\n政府信息公开工作年度报告\n（2022年度）",
    agency: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "洛阳市水利局政府信息公开工作年度报告（2022年度）",
    agency: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "政府信息公开工作年度报告\n（2022年）",
    agency: "洛阳市水利局",
    signatory: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "2022年政府信息公开工作年度报告\n洛阳市水利局",
    agency: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "2022年政府信息公开工作年度报告\n洛阳市水利局\n（2023年1月18日）",
    agency: "洛阳市水利局",
    region: "410300",
    date: null,
    signatory: null,
  },
  {
    title: "二〇二二年\n洛阳市水利局政府信息公开工作年度报告",
    agency: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "洛阳市水利局 2022 年 政 府 信 息 公 开 工 作 年 度 报 告",
    agency: "洛阳市水利局",
    region: "410300",
  },
  {
    title: "洛陽市水利局2022年政府信息公開工作年度報告",
    agency: "洛陽市水利局",
    region: "410300",
    signatory: "洛陽市水利局",
  },
  {
    title: "西工区城市管理局2022年政府信息公开工作年度报告",
    agency: "西工区城市管理局",
    region: "410303",
  },
  { title: "朝阳区教育局2022年政府信息公开工作年度报告", agency: "朝阳区教育局", region: null },
];

describe("who reports", () => {
  it.each(CASES)(
    "is told from $title",
    ({ title, agency, year = 2022, date, region, signatory }) => {
      const trial = trialReport("form-2021", {
        title: title.split("\n").join("</p><p>"),
        body: agency,
        year,
        ...(date === undefined ? {} : { date }),
        ...(signatory === undefined ? {} : { signatory }),
      });
      const read = expectReading(
        htmlPage(htmlBody(trial).replace("<h1>", "<p>").replace("</h1>", "</p>")),
        trial,
        title.includes("（2023年1月18日）") ? { publishedOn: "2023-01-18" } : {},
      );
      if (region !== undefined) expect(read.region?.code ?? null).toBe(region);
    },
  );

  it("is told of an ambiguous district by the city that the text names", () => {
    const trial = trialReport("form-2021", {
      body: "朝阳区教育局",
      overview: ["2022年，长春市朝阳区教育局公开信息3条。"],
    });
    expect(
      expectReading(htmlPage(htmlBody(trial)), trial, { agency: "长春市朝阳区教育局" }).region
        ?.code,
    ).toBe("220104");
  });
});
