import { describe, expect, it } from "vitest";
import { expectReading } from "../../../support/trial/expect-reading";
import { htmlBody, htmlPage, htmlTable, page } from "../../../support/trial/trial-html";
import { trialReport, withTablesOf } from "../../../support/trial/trial-report";
import {
  cell,
  retext,
  type TrialCell,
  type TrialTable,
  withoutRows,
} from "../../../support/trial/trial-tables";

const FORMS = ["form-2019", "form-2021"] as const;

const isFigure = ({ address }: TrialCell) => address !== null;

describe.each(FORMS)("the tables of %s", (form) => {
  const plain = trialReport(form);
  const { disclosure, applications, reviews } = plain.tables;
  const withTables = withTablesOf(plain);

  it("may have heads and bodies with header cells", () => {
    const table = (each: TrialTable) =>
      htmlTable(each)
        .replace(
          '<table border="1">',
          "<table><caption>表</caption><colgroup><col><col></colgroup><thead>",
        )
        .replace("</tr>", "</tr></thead><tbody>")
        .replaceAll("<td", "<th")
        .replaceAll("</td>", "</th>");
    expectReading(htmlPage(htmlBody(plain, table)), plain);
  });

  it("may have words of one character a line", () => {
    const table = (each: TrialTable) =>
      htmlTable(each, (text, { address }) =>
        address === null ? Array.from(text).join("<br>") : text,
      );
    expectReading(htmlPage(htmlBody(plain, table)), plain);
  });

  it("may have words and figures with spaces and line breaks around", () => {
    const table = (each: TrialTable) =>
      htmlTable(each, (text) => `\n      <p>\n  <span>&nbsp;${text} </span></p>\n<p>&nbsp;</p>`);
    expectReading(htmlPage(htmlBody(plain, table)), plain);
  });

  it("may number their rows in a column before the labels", () => {
    const numbered = (table: TrialTable) =>
      table.map((row, index) => [
        cell(row.some(isFigure) ? String(index) : index === 0 ? "序号" : ""),
        ...row,
      ]);
    expectReading(
      page(withTables({ disclosure: numbered(disclosure), applications: numbered(applications) })),
      plain,
    );
  });

  it("may name the unit in a column after the labels", () => {
    const withUnit = (table: TrialTable) =>
      table.map((row) => {
        const first = row.findIndex(isFigure);
        if (first === -1)
          return row.length === 1 ? row : [row[0] ?? cell(""), cell("单位"), ...row.slice(1)];
        return [...row.slice(0, first), cell("件"), ...row.slice(first)];
      });
    expectReading(page(withTables({ disclosure: withUnit(disclosure) })), plain);
  });

  it("may say the unit in a row of its own", () => {
    const withUnit = (table: TrialTable, width: number) => [[cell("单位：件", width)], ...table];
    expectReading(
      page(
        withTables({
          disclosure: withUnit(disclosure, 4),
          applications: withUnit(applications, 10),
          reviews: withUnit(reviews, 15),
        }),
      ),
      plain,
    );
  });

  it("may have a title row and a row of remarks", () => {
    const framed = (table: TrialTable, title: string, width: number) => [
      [cell(title, width)],
      ...table,
      [cell("备注：数据截至2020年12月31日，共3张表。", width)],
    ];
    expectReading(
      page(
        withTables({
          disclosure: framed(disclosure, "主动公开政府信息情况", 4),
          applications: framed(applications, "收到和处理政府信息公开申请情况", 10),
          reviews: framed(reviews, "政府信息公开行政复议、行政诉讼情况", 15),
        }),
      ),
      plain,
    );
  });

  it("may repeat the number of the outcome in a cell of its own", () => {
    const split = applications.map((row) =>
      row.flatMap((each) => {
        const parts = /^(（[一二三四五六七]）)(.+)$/u.exec(each.text);
        return parts === null || each.columns !== 2
          ? [each]
          : [cell(parts[1] ?? ""), cell(parts[2] ?? "")];
      }),
    );
    expectReading(page(withTables({ applications: split })), plain);
  });

  it("may merge no labels at all", () => {
    const unmerged = applications.flatMap((row) => {
      const wide = row.filter(
        ({ rows }) => rows > 1 && !/自然人|总计|勾稽/u.test(row[0]?.text ?? ""),
      );
      return wide.length === 0 || !row.some(isFigure)
        ? [row]
        : [row.map((each) => ({ ...each, rows: 1 }))];
    });
    const padded = unmerged.map((row) => {
      const figures = row.filter(isFigure);
      if (figures.length === 0) return row;
      const labels = row.filter((each) => !isFigure(each));
      const width = labels.reduce((sum, { columns }) => sum + columns, 0);
      return [...Array.from({ length: 3 - width }, () => cell("")), ...labels, ...figures];
    });
    expectReading(page(withTables({ applications: padded })), plain);
  });

  it("may repeat the group's name on every row", () => {
    let group = "";
    const repeated = applications.map((row) => {
      const own = row.find(({ text }) => /^（[三四五六]）/u.test(text));
      if (own !== undefined && own.rows > 1) group = own.text;
      if (!row.some(isFigure)) return row;
      const labels = row.filter((each) => !isFigure(each)).map((each) => ({ ...each, rows: 1 }));
      const last = labels.at(-1) ?? cell("");
      const isDetail = /^\d\./u.test(last.text);
      const before = isDetail ? [cell("三、本年度办理结果"), cell(group)] : [];
      return [
        ...(isDetail ? [...before, last] : [{ ...last, columns: 3 }]),
        ...row.filter(isFigure),
      ];
    });
    expectReading(page(withTables({ applications: repeated })), plain);
  });

  it("may be cut in two tables with the header repeated", () => {
    const cut = (table: TrialTable, at: number, header: number) =>
      `${htmlTable(table.slice(0, at))}<p>- 4 -</p>${htmlTable([...table.slice(0, header), ...table.slice(at)])}`;
    const table = (each: TrialTable) => (each === applications ? cut(each, 5, 3) : htmlTable(each));
    expectReading(htmlPage(htmlBody(plain, table)), plain);
  });

  it("may be cut in two tables", () => {
    const cut = (table: TrialTable, at: number) =>
      `${htmlTable(table.slice(0, at))}\n${htmlTable(table.slice(at))}`;
    const table = (each: TrialTable) =>
      each === reviews ? htmlTable(each) : cut(each, each === disclosure ? 4 : 15);
    expectReading(htmlPage(htmlBody(plain, table)), plain);
  });

  it("may be one table for each item of article 20", () => {
    const starts = disclosure.flatMap((row, index) => (row.length === 1 ? index : []));
    const table = (each: TrialTable) =>
      each !== disclosure
        ? htmlTable(each)
        : starts
            .map((start, index) => {
              const block = each.slice(start, starts[index + 1]);
              return `<p>${block[0]?.[0]?.text ?? ""}</p>${htmlTable(block.slice(1))}`;
            })
            .join("");
    expectReading(htmlPage(htmlBody(plain, table)), plain);
  });

  it("may be one table for all three sections", () => {
    const widen = (table: TrialTable, from: number, to: number) =>
      table.map((row) =>
        row.map((each, index) =>
          index === row.length - 1 ? { ...each, columns: each.columns + to - from } : each,
        ),
      );
    const all = [
      [cell("二、主动公开政府信息情况", 15)],
      ...widen(disclosure, 4, 15),
      [cell("三、收到和处理政府信息公开申请情况", 15)],
      ...widen(applications, 10, 15),
      [cell("四、政府信息公开行政复议、行政诉讼情况", 15)],
      ...reviews,
    ];
    const report = withTables({ disclosure: all, applications: [], reviews: [] });
    const table = (each: TrialTable) => (each.length === 0 ? "" : htmlTable(each));
    expectReading(htmlPage(htmlBody(report, table)), plain);
  });

  it("may leave rows out that do not apply", () => {
    const fewer = withoutRows(applications, "属于国家秘密", "重复申请");
    const read = expectReading(
      page(
        withTables({
          applications: fewer.map((row) =>
            row.map((each) => ({ ...each, rows: Math.min(each.rows, 3) })),
          ),
          disclosure: withoutRows(disclosure, "行政强制"),
        }),
      ),
      plain,
      {
        absent: [
          "applications.denied.state_secret",
          "applications.rejected.repeat",
          "disclosure.coercion",
        ],
        errors: ["applications-outcomes-total"],
      },
    );
    expect(read.cells["disclosure.coercion.decisions"]?.absent).toBe("row-missing");
  });

  it("may have rows in another order", () => {
    const last = applications.slice(-1);
    const moved = [...applications.slice(0, 5), ...last, ...applications.slice(5, -1)];
    expectReading(page(withTables({ applications: moved })), plain);
  });

  it("may have a row that the form does not have", () => {
    const extra = disclosure.flatMap((row) =>
      row.some(({ text }) => text.endsWith("规范性文件"))
        ? [
            row,
            [
              cell("其他主动公开文件（含以本单位名义正式签发的文件）"),
              cell("186"),
              cell("86"),
              cell("255"),
            ],
          ]
        : [row],
    );
    const moreReasons = applications
      .flatMap((row) =>
        row.some(({ text }) => text.includes("行政查询事项"))
          ? [row, [cell("9.属于工作秘密"), ...[9, 9, 9, 9, 9, 9, 54].map((n) => cell(String(n)))]]
          : [row],
      )
      .map((row) =>
        row.map((each) =>
          each.text.includes("不予公开") || each.text.includes("办理结果")
            ? { ...each, rows: each.rows + 1 }
            : each,
        ),
      );
    expectReading(page(withTables({ disclosure: extra, applications: moreReasons })), plain);
  });

  it("may leave the total column out", () => {
    const fewer = applications.map((row) => {
      if (row.some(isFigure)) return row.slice(0, -1);
      return row
        .filter(({ text }) => text !== "总计")
        .map((each) => (each.text === "申请人情况" ? { ...each, columns: 6 } : each));
    });
    const totals = plain.tables.applications.flatMap((row) =>
      row.flatMap(({ address }) => (address?.endsWith(".total") === true ? [address] : [])),
    );
    expectReading(page(withTables({ applications: fewer })), plain, { absent: totals });
  });

  it("may have the applicants in another order", () => {
    const swap = (row: readonly TrialCell[], a: number, b: number) =>
      row.map((each, index) => (index === a ? row[b] : index === b ? row[a] : each) ?? each);
    const swapped = applications.map((row, index) => {
      if (index === 2) return swap(row, 0, 3);
      const first = row.findIndex(isFigure);
      return first === -1 ? row : swap(row, first + 1, first + 4);
    });
    expectReading(page(withTables({ applications: swapped })), plain);
  });

  it("may have the total before the natural persons", () => {
    const first = applications.map((row, index) => {
      if (index === 1) return [row[2] ?? cell(""), row[0] ?? cell(""), row[1] ?? cell("")];
      const start = row.findIndex(isFigure);
      return start === -1
        ? row
        : [...row.slice(0, start), row.at(-1) ?? cell(""), ...row.slice(start, -1)];
    });
    expectReading(page(withTables({ applications: first })), plain);
  });

  it("may have columns of documents in another order", () => {
    const swapped = disclosure.map((row, index) =>
      index >= 1 && index <= 3
        ? [row[0] ?? cell(""), row[3] ?? cell(""), row[2] ?? cell(""), row[1] ?? cell("")]
        : row,
    );
    expectReading(page(withTables({ disclosure: swapped })), plain);
  });

  it("may be pictures, and then have no figures", () => {
    const table = (each: TrialTable) =>
      each === applications ? `<p><img src="table3.png" alt="表三 1 2 3"></p>` : htmlTable(each);
    expectReading(htmlPage(htmlBody(plain, table)), plain, {
      absent: ["applications."],
      errors: ["table-missing"],
    });
  });

  it("may follow a table of something else", () => {
    const other = `<p>附：网站统计</p><table><tr><td>指标</td><td>单位</td><td>统计数</td></tr><tr><td>主动公开规范性文件数</td><td>条</td><td>888</td></tr><tr><td>行政处罚</td><td>件</td><td>999</td></tr><tr><td>总计</td><td>件</td><td>777</td></tr></table>`;
    const html = htmlBody(plain).replace(
      "<p>二、主动公开政府信息情况</p>",
      `${other}<p>二、主动公开政府信息情况</p>`,
    );
    expectReading(htmlPage(html), plain);
  });

  it("may be followed by a table of something else", () => {
    const other = `<p>附：处罚公示</p><table><tr><td>案件名称</td><td>处罚</td></tr><tr><td>行政处罚</td><td>5000</td></tr><tr><td>行政许可</td><td>12</td></tr></table>`;
    expectReading(htmlPage(`${htmlBody(plain)}${other}`), plain);
  });

  it("may print Traditional characters", () => {
    const traditional: Record<string, string> = {
      规章: "規章",
      规范性文件: "規範性檔案",
      行政规范性文件: "行政規範性檔案",
      行政许可: "行政許可",
      行政处罚: "行政處罰",
      行政强制: "行政強制",
      对外公开总数量: "對外公開總數量",
    };
    expectReading(
      page(withTables({ disclosure: retext(disclosure, ({ text }) => traditional[text] ?? text) })),
      plain,
    );
  });
});
