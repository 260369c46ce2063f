import { describe, expect, it } from "vitest";
import { figuresOfForm } from "@/lib/form/catalogue";
import { expectReading } from "../../../support/trial/expect-reading";
import { htmlBody, htmlPage } from "../../../support/trial/trial-html";
import { trialReport } from "../../../support/trial/trial-report";
import { retext, type TrialTables } from "../../../support/trial/trial-tables";

const report = trialReport("form-2019");

/** The report with the figures printed in another way. */
function printing(print: (text: string, address: string) => string): Uint8Array {
  const change = (table: TrialTables["disclosure"]) =>
    retext(table, ({ text, address }) => (address === null ? text : print(text, address)));
  const tables = {
    disclosure: change(report.tables.disclosure),
    applications: change(report.tables.applications),
    reviews: change(report.tables.reviews),
  };
  return htmlPage(htmlBody({ ...report, tables }));
}

const isCount = (address: string) => !/items_change|amount/u.test(address);

describe("figures in their cells", () => {
  it("may have full-width digits", () => {
    expectReading(
      printing((text) =>
        text.replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
      ),
      report,
    );
  });

  it("may have thousands set apart", () => {
    expectReading(
      printing((text) => (/^\d{4,}$/u.test(text) ? text.replace(/(\d)(\d{3})$/u, "$1,$2") : text)),
      report,
    );
    expectReading(
      printing((text) => (/^\d{4,}$/u.test(text) ? text.replace(/(\d)(\d{3})$/u, "$1，$2") : text)),
      report,
    );
  });

  it.each(["件", "项", "个", "(件)", "（项）", " 件", "宗"])("may have their unit %s", (unit) => {
    expectReading(
      printing((text, address) => (isCount(address) ? text + unit : text)),
      report,
    );
  });

  it.each(["①", "*", "※", "[1]", "（注1）", "<sup>①</sup>"])(
    "may have a mark %s for a note",
    (mark) => {
      expectReading(
        printing((text, address) => (address === "applications.new.total" ? text + mark : text)),
        report,
      );
    },
  );

  it("are not made longer by the raised number of a note", () => {
    expectReading(
      printing((text, address) =>
        address === "applications.new.total" ? `${text}<sup>1</sup>` : text,
      ),
      report,
    );
  });

  it("may be broken by the end of a line", () => {
    expectReading(
      printing((text, address) =>
        address === "applications.handled.total" ? text.replace(/(\d)(\d\d)$/u, "$1<br>$2") : text,
      ),
      report,
      { absent: ["applications.handled.total"] },
    );
  });

  it("may have a sign in words or brackets", () => {
    const words: Record<string, string> = {
      "-4": "减4",
      "6": "增6",
      "2": "增加2项",
      "-1": "减少1项",
      "-3": "－3",
    };
    expectReading(
      printing((text, address) =>
        address.endsWith("items_change") ? (words[text] ?? text) : text,
      ),
      report,
    );
    const arrows: Record<string, string> = {
      "-4": "减少 4",
      "6": "＋6",
      "2": "﹢2",
      "-1": "－１",
      "-3": "–3",
    };
    expectReading(
      printing((text, address) =>
        address.endsWith("items_change") ? (arrows[text] ?? text) : text,
      ),
      report,
    );
  });

  it("are no number where words say that nothing changed", () => {
    const read = expectReading(
      printing((text, address) => (address === "disclosure.fees.items_change" ? "无变化" : text)),
      report,
      { absent: ["disclosure.fees.items_change"] },
    );
    expect(read.cells["disclosure.fees.items_change"]?.absent).toBe("unreadable");
  });

  it("may be dashes of many kinds", () => {
    const dashes = [
      "-",
      "—",
      "－",
      "/",
      "／",
      "——",
      "\\",
      "无",
      "不涉及",
      "不适用",
      "–",
      "― ",
      "--",
      "N/A",
      "·",
      "○无",
    ];
    const addresses = figuresOfForm("form-2019")
      .filter(({ row }) => row === "granted" || row === "partly_granted")
      .map(({ address }) => address);
    const read = expectReading(
      printing((text, address) => {
        const i = addresses.indexOf(address as (typeof addresses)[number]);
        return i === -1 ? text : (dashes[i] ?? "-");
      }),
      report,
      { absent: addresses, errors: ["applications-outcomes-total"] },
    );
    expect(addresses.map((address) => read.cells[address]?.absent)).toEqual(
      addresses.map(() => "dash"),
    );
  });

  it("may be blank in many ways", () => {
    const blanks = [
      "",
      "&nbsp;",
      " ",
      "　",
      "<br>",
      "<p>&nbsp;</p>",
      "\u200b",
      "&ensp;",
      "<span></span>",
      "<o:p>&nbsp;</o:p>",
      "\ufeff",
    ];
    const addresses = figuresOfForm("form-2019")
      .filter(({ row }) => row === "granted" || row === "partly_granted")
      .map(({ address }) => address);
    const read = expectReading(
      printing((text, address) => {
        const i = addresses.indexOf(address as (typeof addresses)[number]);
        return i === -1 ? text : (blanks[i] ?? "");
      }),
      report,
      { absent: addresses, errors: ["applications-outcomes-total"] },
    );
    expect(addresses.map((address) => read.cells[address]?.absent)).toEqual(
      addresses.map(() => "blank"),
    );
  });

  it.each([
    ["2754213元", 275.4213, "cell"],
    ["2,754,213.00元", 275.4213, "cell"],
    ["275.4213万元", 275.4213, "cell"],
    ["275.4213(万)", 275.4213, "cell"],
    ["275.4213 （万元）", 275.4213, "cell"],
    ["￥2754213", 275.4213, "cell"],
    ["￥275.4213万元", 275.4213, "cell"],
    ["人民币275.4213万元", 275.4213, "cell"],
    ["0.0275亿元", 275, "cell"],
    ["2754213", 2754213, "header"],
    ["约275万元", null, null],
  ])("give the amount %s in CNY 10,000", (printed, value, source) => {
    const read = expectReading(
      printing((text, address) =>
        address === "disclosure.procurement.amount" ? printed : text,
      ).slice(),
      { ...report, tables: report.tables },
      { figures: { "disclosure.procurement.amount": value }, errors: ["procurement-count-amount"] },
    );
    if (source !== null)
      expect(read.cells["disclosure.procurement.amount"]?.unit?.source).toBe(source);
  });
});
