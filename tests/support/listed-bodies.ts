import type { AgencyList } from "@/lib/domain/views/agency-list";
import { AgencyListQuery } from "@/lib/domain/views/agency-list-query";
import type { SearchParameters } from "@/lib/domain/views/query-parameters";
import { listAgencies } from "@/lib/server/queries/list-agencies";
import { REVIEWER, storeBuilt } from "./stored-report";

export const list = (parameters: SearchParameters): Promise<AgencyList> =>
  listAgencies(REVIEWER, AgencyListQuery.parse(parameters));

export const names = ({ rows }: Pick<AgencyList, "rows">) => rows.map(({ agency }) => agency.name);

/** Four bodies of two provinces in 2020, one of them also in 2021. */
export async function storeListed(): Promise<void> {
  const luoyang = { code: "410300", name: "河南省洛阳市" };
  await storeBuilt({
    agency: "洛阳市财政局",
    region: luoyang,
    cells: { "disclosure.penalties.decisions": 30, "disclosure.procurement.amount": 592.25 },
  });
  await storeBuilt({
    agency: "洛阳市西工区城市管理局",
    region: { code: "410303", name: "河南省洛阳市西工区" },
    cells: {
      "disclosure.penalties.decisions": 1200,
      "applications.new.total": 9,
      "disclosure.procurement.amount": 25.1,
    },
  });
  await storeBuilt({
    agency: "鹤岗市城市管理综合执法局",
    region: { code: "230400", name: "黑龙江省鹤岗市" },
    cells: { "disclosure.penalties.decisions": "blank", "disclosure.procurement.amount": "blank" },
  });
  await storeBuilt({
    agency: "鹤岗市人民政府",
    region: { code: "230400", name: "黑龙江省鹤岗市" },
    cells: {
      "disclosure.penalties.decisions": 2_147_483_647,
      "disclosure.procurement.amount": 0.35,
    },
  });
  await storeBuilt({
    agency: "洛阳市财政局",
    region: luoyang,
    year: 2021,
    form: "form-2021",
    cells: { "disclosure.penalties.decisions": 40 },
  });
}
