import type { Activity } from "@/lib/sample/figures/disclosure-figures";
import type { Random } from "@/lib/sample/random";
import { around, ITEM_ROWS, type Pace } from "./body-pace";
import type { Stock } from "./body-stock";

/** From this report year on the form asks for repealed documents. */
const FIRST_YEAR_OF_REPEALS = 2021;

function tenThousandths(amount: number): number {
  return Math.round(amount * 10_000) / 10_000;
}

function documents(stock: number, made: number, repealed: number): Activity[string] {
  return {
    made,
    newly_public: made,
    public_total: stock + made,
    repealed,
    in_force: stock + made - repealed,
  };
}

/** All that section two asks of a year, in either form. */
export function yearActivity(stock: Stock, pace: Pace, year: number, random: Random): Activity {
  const made = around(pace.documents, random);
  const repealed =
    year < FIRST_YEAR_OF_REPEALS ? 0 : Math.min(stock.documents, random.integer(0, made));
  const newRegulations = stock.regulations > 0 ? random.integer(0, 2) : 0;
  const projects = around(pace.projects, random);
  const rows = Object.fromEntries(
    ITEM_ROWS.map((row) => {
      const items = stock.items[row] ?? 0;
      const change = items < 4 ? 0 : random.integer(-2, 3);
      const amount = tenThousandths(pace[row] * (0.85 + 0.3 * random.next()));
      const decisions = around(pace[row], random);
      return [row, { items_last_year: items, items_change: change, decisions, amount }];
    }),
  );
  return {
    ...rows,
    regulations: documents(stock.regulations, newRegulations, 0),
    normative_documents: documents(stock.documents, made, repealed),
    procurement: { projects, amount: tenThousandths(projects * (12 + 90 * random.next())) },
  };
}
