"use server";

import { cookies } from "next/headers";
import { isAppLocale, LOCALE_COOKIE } from "@/lib/i18n/locale";

/** Remember the chosen language for a year. */
export async function setLocaleAction(form: FormData): Promise<void> {
  const locale = form.get("locale");
  if (typeof locale !== "string" || !isAppLocale(locale)) return;
  (await cookies()).set(LOCALE_COOKIE, locale, {
    path: "/",
    maxAge: 365 * 24 * 60 * 60,
    sameSite: "lax",
  });
}
