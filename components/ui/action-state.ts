import type { Localized } from "@/lib/domain/localized";

/** What a server action says: nothing yet, done, what in the form is not right, or why it can't be. */
export type ActionState =
  | { readonly status: "idle" }
  | { readonly status: "saved" }
  | { readonly status: "invalid"; readonly fields: readonly string[] }
  | { readonly status: "failed"; readonly message: Localized };

export type FormAction = (previous: ActionState, form: FormData) => Promise<ActionState>;

export const IDLE: ActionState = { status: "idle" };
