import { encode } from "./trial/trial-html";

const none = "0\t0\t0\t0\t0\t0\t0";
/** All by natural persons. */
const count = (total: number) => `${total}\t0\t0\t0\t0\t0\t${total}`;

const TABLES = `二、主动公开政府信息情况
第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t3\t1\t20
第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t100
第二十条第（六）项
信息内容\t本年处理决定数量
行政处罚\t50
行政强制\t4
第二十条第（八）项
信息内容\t本年收费金额（单位：万元）
行政事业性收费\t12.5
三、收到和处理政府信息公开申请情况
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况
自然人\t法人或其他组织\t总计
商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他
一、本年新收政府信息公开申请数量\t${count(12)}
二、上年结转政府信息公开申请数量\t${count(1)}
三、本年度办理结果\t（一）予以公开\t${count(5)}
（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t${count(1)}
（三）不予公开\t1.属于国家秘密\t${none}
2.其他法律行政法规禁止公开\t${none}
3.危及“三安全一稳定”\t${none}
4.保护第三方合法权益\t${count(1)}
5.属于三类内部事务信息\t${none}
6.属于四类过程性信息\t${none}
7.属于行政执法案卷\t${none}
8.属于行政查询事项\t${none}
（四）无法提供\t1.本机关不掌握相关政府信息\t${count(3)}
2.没有现成信息需要另行制作\t${none}
3.补正后申请内容仍不明确\t${none}
（五）不予处理\t1.信访举报投诉类申请\t${count(1)}
2.重复申请\t${none}
3.要求提供公开出版物\t${none}
4.无正当理由大量反复申请\t${none}
5.要求行政机关确认或重新出具已获取信息\t${none}
（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t${none}
2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t${none}
3.其他\t${none}
（七）总计\t${count(11)}
四、结转下年度继续办理\t${count(2)}
四、政府信息公开行政复议、行政诉讼情况
行政复议\t行政诉讼
结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉
结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
1\t0\t1\t0\t2\t1\t0\t0\t0\t1\t0\t0\t0\t0\t0`;

/**
 * A report for 2022 in which everything agrees, with a sentence of a test's own in its overview. It
 * received 12 requests, had 1 left, handled 11, and has 2 left; 2 reconsiderations, 1 suit; 100
 * licences, 50 penalties, 4 measures of coercion; 3 documents made, 1 repealed, 20 in force.
 */
export function smallReport(sentence: string): Uint8Array {
  return encode(
    [
      "某县市场监督管理局2022年政府信息公开工作年度报告",
      "一、总体情况",
      "（一）主动公开。主动公开工作有序。",
      `（二）依申请公开。${sentence}`,
      TABLES,
      "五、存在的主要问题及改进情况",
      "有待加强。",
      "六、其他需要报告的事项",
      "无。",
      "某县市场监督管理局",
      "2023年1月20日",
      "",
    ].join("\n"),
  );
}
