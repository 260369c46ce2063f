import type { Address } from "@/lib/domain/address";
import { figuresOfForm } from "@/lib/form/catalogue";
import type { Figure, Form } from "@/lib/form/form";

/** What a year's work comes to: decisions, documents, money, requests, cases; not their parts. */
function isHeadline({ table, row, column }: Figure): boolean {
  if (table === "disclosure") return ["decisions", "amount", "projects", "made"].includes(column);
  return column === "total" && (table === "reviews" || row === "new" || row === "handled");
}

/** The figures by which bodies are compared with one another, in the form's order. */
export function headlineFigures(form: Form): Address[] {
  return figuresOfForm(form.id)
    .filter(isHeadline)
    .map(({ address }) => address);
}
