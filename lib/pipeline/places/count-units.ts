/** What things are counted in, people and money included. */
const UNITS =
  "人次|件次|篇次|场次|户次|批次|班次|件|条|次|份|篇|项|个|宗|起|名|家|期|场|例|部|户|处|批|册|套|笔|则|人|亿元|万元|元";

/** Words that begin like a unit: 部门, 人民, 起诉, 处理, 家庭. */
const OTHER_WORDS =
  "部(?:门|委|分|队|署)|人(?:民|大|才|员)|起(?:诉|来)|处(?:理|罚)|家庭|次(?:日|年|月)";

/** A unit right behind a number, for use in regular expressions. */
export const COUNT_UNIT = `(?!${OTHER_WORDS})(?:${UNITS})`;
