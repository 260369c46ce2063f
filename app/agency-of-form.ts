/** The body that a form names: a known one, a new one, or none. */
export function agencyOfForm(form: FormData): { agencyId: string } | { agencyName: string } | null {
  const agencyId = form.get("agencyId");
  if (typeof agencyId === "string") return { agencyId };
  const agencyName = form.get("agencyName");
  return typeof agencyName === "string" ? { agencyName } : null;
}
