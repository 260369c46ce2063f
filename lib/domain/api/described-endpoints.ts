import { z } from "zod";
import type { Locale } from "@/lib/domain/localized";
import { API_ROOT } from "./endpoints";
import { openApi } from "./openapi";

const Schema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  items: z.looseObject({ enum: z.array(z.string()).optional() }).optional(),
});

const Parameter = z.object({
  name: z.string(),
  in: z.enum(["path", "query"]),
  description: z.string(),
  schema: Schema,
});

const Description = z.looseObject({
  paths: z.record(
    z.string(),
    z.object({
      get: z.looseObject({
        operationId: z.string(),
        summary: z.string(),
        description: z.string(),
        parameters: z.array(Parameter),
      }),
    }),
  ),
});

/** A parameter as a form asks for it. */
export interface DescribedParameter {
  readonly name: string;
  readonly place: "path" | "query";
  readonly about: string;
  readonly kind: "text" | "number" | "list";
  /** What it may be; empty where it is free. */
  readonly choices: readonly string[];
}

/** An endpoint as a page describes it and lets one try it. */
export interface DescribedEndpoint {
  readonly name: string;
  /** From the root of the server, parts of the path in braces. */
  readonly path: string;
  readonly title: string;
  readonly about: string;
  readonly parameters: readonly DescribedParameter[];
}

function described({ name, in: place, description, schema }: z.infer<typeof Parameter>) {
  const kind =
    schema.type === "array"
      ? ("list" as const)
      : schema.type === "integer"
        ? ("number" as const)
        : ("text" as const);
  const choices = schema.enum ?? schema.items?.enum ?? [];
  return { name, place, about: description, kind, choices };
}

/** The endpoints as the API's own description has them, in one language. */
export function describedEndpoints(
  locale: Locale,
  programVersion: string,
): readonly DescribedEndpoint[] {
  const { paths } = Description.parse(openApi(locale, programVersion));
  return Object.entries(paths).map(([path, { get }]) => ({
    name: get.operationId,
    path: API_ROOT + path,
    title: get.summary,
    about: get.description,
    parameters: get.parameters.map(described),
  }));
}
