import { z } from "zod";
import type { Locale } from "@/lib/domain/localized";
import { API_ROOT, type Endpoint, ENDPOINTS, type EndpointName } from "./endpoints";
import {
  AddressItem,
  BodyItem,
  ChangeItem,
  FigureItem,
  FindingItem,
  IndicatorItem,
  ReportItem,
  RuleItem,
  ValueItem,
} from "./items";
import { Problem, PROBLEM_TYPE } from "./problem";
import { CHINESE } from "./told";

/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

export const OPENAPI_VERSION = "3.1.1";

const ITEM_NAMES = new Map<z.ZodType, string>([
  [BodyItem, "Body"],
  [ReportItem, "Report"],
  [FigureItem, "Figure"],
  [IndicatorItem, "Indicator"],
  [AddressItem, "Address"],
  [ValueItem, "Value"],
  [FindingItem, "Finding"],
  [RuleItem, "Check"],
  [ChangeItem, "Change"],
  [Problem, "Problem"],
]);

const WORDS = {
  title: { zh: "公开年报数据接口", en: "Read API of disclosure reports" },
  about: {
    zh: "只读。数字没有即为空，并说明原因；空白不是零。金额单位为万元，比率为小数，并附分母。写错的参数会被拒绝。",
    en: "Read only. Where there is no figure it is null, with the reason; blank is not zero. Amounts are in CNY 10,000, rates are numbers with their denominators. Unknown parameters are refused.",
  },
  ok: { zh: "成功", en: "What was asked for" },
  unchanged: { zh: "与 If-None-Match 所述相同", en: "The same as If-None-Match says" },
  refused: { zh: "参数不对", en: "A parameter is wrong" },
  absent: { zh: "没有这一项", en: "There is no such thing" },
  next: {
    zh: "下一页的 cursor；没有下一页为空",
    en: "The cursor of the next page; null on the last",
  },
  version: { zh: "数据版本", en: "The version of the data" },
  etag: { zh: "数据版本与请求的标记", en: "Of the version of the data and of what was asked" },
} as const;

/** Descriptions in one language: the other one's would only be in the way. */
function inLanguage(value: Json, locale: Locale): Json {
  if (Array.isArray(value)) return value.map((each: Json) => inLanguage(each, locale));
  if (typeof value !== "object" || value === null) return value;
  const { [CHINESE]: chinese, ...rest } = value as JsonObject;
  const entries = Object.entries(rest)
    // Of every whole number, which JSON can't hold beyond: it would only be in the way.
    .filter(([, each]) => typeof each !== "number" || Math.abs(each) !== Number.MAX_SAFE_INTEGER)
    .map(([name, each]) => [name, inLanguage(each, locale)] as const);
  const told = locale === "zh" && typeof chinese === "string" ? { description: chinese } : {};
  return { ...Object.fromEntries(entries), ...told };
}

/** What a schema lets through, as JSON Schema; what it takes in is always the text of an address. */
function schemaOf(schema: z.ZodType, locale: Locale): JsonObject {
  const json: unknown = z.toJSONSchema(schema, { io: "output", unrepresentable: "any" });
  const entries = Object.entries(inLanguage(json as Json, locale) as JsonObject);
  // The description says once which dialect its schemas are of.
  return Object.fromEntries(entries.filter(([name]) => name !== "$schema"));
}

function reference(item: z.ZodType): JsonObject {
  return { $ref: `#/components/schemas/${ITEM_NAMES.get(item) ?? ""}` };
}

function parametersOf(
  schema: z.ZodObject,
  place: "path" | "query",
  locale: Locale,
): readonly JsonObject[] {
  return Object.entries(schema.shape).map(([name, each]) => {
    const { description = "", ...json } = schemaOf(each as z.ZodType, locale);
    const isList = json["type"] === "array";
    return {
      name,
      in: place,
      required: place === "path",
      description,
      schema: json,
      ...(isList && { style: "form", explode: false }),
    };
  });
}

function bodyOf({ shape, item }: Endpoint, locale: Locale): JsonObject {
  if (shape === "document") return schemaOf(item, locale);
  if (shape === "one") return reference(item);
  const version = { type: "integer", description: WORDS.version[locale] };
  const next = { type: ["string", "null"], description: WORDS.next[locale] };
  const properties = {
    dataVersion: version,
    items: { type: "array", items: reference(item) },
    ...(shape === "page" && { nextCursor: next }),
  };
  return { type: "object", required: Object.keys(properties), properties };
}

function operationOf(name: EndpointName, endpoint: Endpoint, locale: Locale): JsonObject {
  const problem = (words: { zh: string; en: string }): JsonObject => ({
    description: words[locale],
    content: { [PROBLEM_TYPE]: { schema: reference(Problem) } },
  });
  const isTable = endpoint.shape !== "document";
  return {
    operationId: name,
    summary: endpoint.title[locale],
    description: endpoint.about[locale],
    parameters: [
      ...parametersOf(endpoint.route, "path", locale),
      ...parametersOf(endpoint.query, "query", locale),
    ],
    responses: {
      "200": {
        description: WORDS.ok[locale],
        headers: { ETag: { description: WORDS.etag[locale], schema: { type: "string" } } },
        content: {
          "application/json": { schema: bodyOf(endpoint, locale) },
          ...(isTable && { "text/csv": { schema: { type: "string" } } }),
        },
      },
      "304": { description: WORDS.unchanged[locale] },
      "400": problem(WORDS.refused),
      ...(endpoint.path.includes("{") && { "404": problem(WORDS.absent) }),
    },
  };
}

/**
 * The description of the read API, made from the schemas that its requests and answers are held to.
 *
 * @param programVersion of the program that answers
 */
export function openApi(locale: Locale, programVersion: string): JsonObject {
  const endpoints: readonly (readonly [string, Endpoint])[] = Object.entries(ENDPOINTS);
  const schemas = [...ITEM_NAMES].map(([item, name]) => [name, schemaOf(item, locale)] as const);
  return {
    openapi: OPENAPI_VERSION,
    info: {
      title: WORDS.title[locale],
      description: WORDS.about[locale],
      version: programVersion,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: API_ROOT }],
    paths: Object.fromEntries(
      endpoints.map(([name, endpoint]) => [
        endpoint.path,
        { get: operationOf(name as EndpointName, endpoint, locale) },
      ]),
    ),
    components: { schemas: Object.fromEntries(schemas) },
  };
}
