import type { Localized } from "@/lib/domain/localized";

export type DecideState =
  | { readonly status: "saved"; readonly revision: number }
  | { readonly status: "invalid"; readonly field: "note" | "value" }
  | { readonly status: "failed"; readonly message: Localized };

export type DecideAction = (form: FormData) => Promise<DecideState>;
