import "server-only";
import { z } from "zod";
import { CHINESE } from "@/lib/domain/api/told";
import { LIST_DELIMITER } from "@/lib/server/api/answer-items";

/** A column of a CSV as Frictionless Table Schema v2 describes it. */
export interface TableField {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date" | "datetime" | "list";
  readonly description?: string;
  readonly delimiter?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
  };
}

const TABLE_SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json";

const Described = z.looseObject({
  description: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.looseObject({ type: z.string().optional() })).optional(),
});
type Described = z.infer<typeof Described>;

/** A schema without the possibility of null, and whether it has it. */
function required(schema: Described): { readonly schema: Described; readonly isRequired: boolean } {
  const { anyOf, type } = schema;
  if (anyOf !== undefined) {
    const own = anyOf.find((each) => each.type !== "null") ?? {};
    const isRequired = anyOf.every((each) => each.type !== "null");
    return { schema: { ...schema, ...Described.parse(own) }, isRequired };
  }
  if (!Array.isArray(type)) return { schema, isRequired: true };
  const [own = "string"] = type.filter((each) => each !== "null");
  return { schema: { ...schema, type: own }, isRequired: !type.includes("null") };
}

function typeOf({ type, format }: Described): TableField["type"] {
  if (format === "date") return "date";
  if (format === "date-time") return "datetime";
  if (type === "integer" || type === "number" || type === "boolean") return type;
  return type === "array" ? "list" : "string";
}

function fieldOf(name: string, raw: z.ZodType): TableField {
  const json: unknown = z.toJSONSchema(raw, { io: "output", unrepresentable: "any" });
  const described = Described.parse(json);
  const { schema, isRequired } = required(described);
  const chinese = described[CHINESE];
  const description = [described.description, chinese].filter((each) => typeof each === "string");
  const type = typeOf(schema);
  const choices = schema.enum?.filter((each) => typeof each === "string") ?? [];
  // A text that is printed as nothing, and a list of nothing, are written as nothing too.
  const mayBeEmpty = !isRequired || type === "list";
  return {
    name,
    type,
    description: description.join(" / "),
    ...(type === "list" && { delimiter: LIST_DELIMITER }),
    ...((!mayBeEmpty || choices.length > 0) && {
      constraints: {
        ...(!mayBeEmpty && { required: true }),
        ...(choices.length > 0 && { enum: choices }),
      },
    }),
  };
}

export interface ForeignKey {
  readonly field: string;
  readonly resource: string;
  readonly references: string;
}

/** The schema of a resource, made from the schema that the read API is held to. */
export function tableSchema(
  item: z.ZodObject,
  primaryKey: readonly string[],
  foreignKeys: readonly ForeignKey[],
) {
  return {
    $schema: TABLE_SCHEMA,
    fields: Object.entries(item.shape).map(([name, each]) => fieldOf(name, each as z.ZodType)),
    fieldsMatch: "exact",
    missingValues: [""],
    primaryKey,
    foreignKeys: foreignKeys.map(({ field, resource, references }) => ({
      fields: [field],
      reference: { resource, fields: [references] },
    })),
  };
}
