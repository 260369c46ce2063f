import { getRequestConfig } from "next-intl/server";
import { cookies, headers } from "next/headers";
import type en from "@/messages/en.json";
import { type AppLocale, chooseLocale, LOCALE_COOKIE } from "./locale";

const MESSAGES: Record<AppLocale, () => Promise<{ default: typeof en }>> = {
  "zh-CN": () => import("@/messages/zh-CN.json"),
  en: () => import("@/messages/en.json"),
};

/** Language by cookie, else by the browser; nothing of it in the path. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = chooseLocale(chosen, (await headers()).get("accept-language"));
  const messages = await MESSAGES[locale]();
  // Reports are filed and read on Chinese time, wherever the server stands.
  return { locale, messages: messages.default, timeZone: "Asia/Shanghai" };
});
