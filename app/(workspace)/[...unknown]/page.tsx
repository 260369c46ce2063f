import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("problem");
  return { title: t("notFound") };
}

/** Addresses that lead nowhere get the "not found" page inside the frame, with its ways out. */
export default function UnknownPage() {
  notFound();
}
