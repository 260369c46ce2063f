import type { Region } from "@/lib/domain/report";

/** A real region of GB/T 2260, so that filters by region work; its bodies are invented. */
export interface SampleRegion extends Region {
  /** What the names of its bodies begin with. */
  readonly place: string;
  readonly level: "city" | "district";
  /** The code of the city that it belongs to; its own for a city. */
  readonly city: string;
}

function city(code: string, province: string, name: string): SampleRegion {
  return { code, name: `${province}${name}`, place: name, level: "city", city: code };
}

function district(code: string, of: SampleRegion, name: string): SampleRegion {
  const place = `${of.place}${name}`;
  return { code, name: `${of.name}${name}`, place, level: "district", city: of.code };
}

const SHAOXING = city("330600", "浙江省", "绍兴市");
const XIANGYANG = city("420600", "湖北省", "襄阳市");
const QUANZHOU = city("350500", "福建省", "泉州市");

export const SAMPLE_REGIONS: readonly SampleRegion[] = [
  SHAOXING,
  district("330602", SHAOXING, "越城区"),
  district("330603", SHAOXING, "柯桥区"),
  XIANGYANG,
  district("420602", XIANGYANG, "襄城区"),
  district("420606", XIANGYANG, "樊城区"),
  QUANZHOU,
  district("350502", QUANZHOU, "鲤城区"),
  district("350503", QUANZHOU, "丰泽区"),
];
