import { recordMetric } from "./metric";

export const cellsWithoutFigure = recordMetric({
  id: "cells-without-figure",
  group: "quality",
  label: { zh: "没有数字的格", en: "Cells without a figure" },
  about: {
    zh: "本格式的数字中报告没有给出的，空白、横线和读不出的都算。",
    en: "Figures of its form that the report does not give: blank, dashed or unreadable.",
  },
  unit: { zh: "格", en: "cells" },
  kind: "count",
  better: "lower",
  field: "cellsWithoutFigure",
});
