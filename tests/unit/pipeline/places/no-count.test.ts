import { expect, test } from "vitest";
import { numeralsIn } from "@/lib/pipeline/places/numerals";

function countsIn(text: string): string[] {
  return [...numeralsIn(text, 0)].map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["dates", "2021年1月25日"],
  ["dates with spaces", "2021 年 1 月 25 日"],
  ["dates with hyphens and a time", "2021-01-25 15:47"],
  ["dates with dots", "2021.1.25"],
  ["full-width dates", "２０２１年３月５日"],
  ["dates in Chinese numerals", "二〇二一年一月二十五日"],
  ["days without a year", "3月15日前报送"],
  ["a period", "自2021年1月1日起至2021年12月31日止"],
  ["months", "1-6月、12月底前完成"],
  ["known days", "围绕3·15开展宣传"],
  ["years", "2020年度工作，2019、2020年，2019—2021年"],
  ["a year spaced out", "2 0 2 1 年度"],
  ["a year without its word", "2021政府信息公开年报"],
  ["time", "24小时内，20个工作日，3个月，15日内，9:00至17:30，7×24小时值守，近5年"],
  ["numbering", "1.加强领导"],
  ["numbering with a pause mark", "2、完善机制；3、强化督查"],
  ["numbering in brackets", "（3）规范流程；（4）加强培训"],
  ["circled numbering", "①加强领导；②完善机制"],
  ["ordinals", "第5条第2款，第（三）项，第12次会议，第二十条"],
  ["Chinese numbering", "一、总体情况（二）依申请公开 三是加强培训"],
  ["document numbers", "国办公开办函〔2021〕30号，（国务院令第711号），某政办发[2020]15号"],
  ["addresses", "某路313号5楼502室"],
  ["phones", "联系电话：0451-53675221，传真 010-12345678，手机13912345678"],
  ["postcodes", "邮编：150006"],
  ["public phone numbers", "拨打12345热线，12315、12369举报平台"],
  ["sites", "http://example.gov.cn/col/col126585/index.html，www.example.gov.cn/2020"],
  ["mail", "zwgk2020@example.gov.cn"],
  ["shares", "按时办结率100%，提高5.3个百分点，增长2.5倍，百分之90，得98.5分。"],
  ["names with letters", "5G网络、A4纸、4K、COVID-19、V2.0版、十四五"],
  ["notes and annexes", "附件1：说明，见表2、图3"],
  ["decimals asked for", "（单位：万元，保留4位小数）"],
  ["contents", "一、总体情况………………3"],
  ["visitors", "浏览次数：1234"],
  ["codes of files", "统一社会信用代码 112301030001234567"],
  ["ideas", "增强4个意识，做到两个维护，三个方面，四项制度，三条红线，五个一体，双随机"],
  [
    "words of Chinese numerals",
    "最多跑一次，办好一件事，千家万户，二次供水，数十次，三公经费，一网通办",
  ],
])("%s count nothing", (_, text) => {
  expect(countsIn(text)).toEqual([]);
});

test.each([
  ["发布微信信息 120 条", ["120"]],
  ["接听热线 300 次", ["300"]],
  ["接听12345热线300次", ["300"]],
  ["热线办件53675件", ["53675"]],
  ["转发信息300余条，悬挂条幅250条", ["300", "250"]],
  ["点击量达１，１１３人次", ["１，１１３"]],
  ["阅读量1.2万，收入20275.42万元", ["1.2万", "20275.42万"]],
  ["发布信息2021条、2000余条", ["2021", "2000"]],
  ["清扫道路2000平方米", ["2000"]],
  ["微信（12）、微博（8）", ["12", "8"]],
  ["网站12、微信5", ["12", "5"]],
  ["许可事项6大项14小项", ["6", "14"]],
  ["使用APP 120次", ["120"]],
  ["行政许可 37 0 798", ["37", "0", "798"]],
  ["2020年，办理3件，其中2021年1月办结2件", ["3", "2"]],
  ["一是培训3次；2.发布4条", ["3", "4"]],
  ["制发文件三件、公告十二条", ["三", "十二"]],
  ["被二十余家媒体报道，接待百余人", ["二十", "百"]],
  ["组织培训一次，两名党员和一名干部受表彰", ["一", "两", "一"]],
  ["处罚金额共3355106元", ["3355106"]],
  ["入驻3项业务，设3个专栏", ["3", "3"]],
])("%s: finds what is counted", (text, counts) => {
  expect(countsIn(text)).toEqual(counts);
});

test("places are those of the document", () => {
  const [first] = numeralsIn("转发 各类 250 余条", 1000);

  expect(first).toMatchObject({ start: 1006, end: 1009 });
});
