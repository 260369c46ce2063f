import type { FormColumn } from "./form";
import { label } from "./label";

/** 申请人情况: the columns of section three, the same in both forms. */
export const APPLICANT_COLUMNS: readonly FormColumn[] = [
  { id: "natural_person", kind: "count", label: label("自然人", "Natural persons", "公民") },
  { id: "business", kind: "count", label: label("商业企业", "Businesses", "企业") },
  {
    id: "research",
    kind: "count",
    label: label("科研机构", "Research institutions", "科研院所"),
  },
  {
    id: "public_welfare",
    kind: "count",
    label: label("社会公益组织", "Public-welfare organisations", "社会公益机构", "公益组织"),
  },
  {
    id: "legal_service",
    kind: "count",
    label: label("法律服务机构", "Legal-service organisations", "法律服务组织"),
  },
  {
    id: "other",
    kind: "count",
    label: label("其他", "Other legal persons", "其它", "其他组织", "其他机构"),
  },
  { id: "total", kind: "count", label: label("总计", "Total", "合计", "总数") },
];
