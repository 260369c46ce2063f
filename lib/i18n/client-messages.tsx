import { type Messages, NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

type Namespace = keyof Messages;

/** Words that nearly every island needs: severities, reasons for a missing figure, those of charts. */
const SHARED: readonly Namespace[] = ["common", "severity", "absent", "charts"];

/** Hands an island the words it uses, and no others: messages travel with the page. */
export async function ClientMessages({
  namespaces = [],
  children,
}: {
  namespaces?: readonly Namespace[];
  children: ReactNode;
}) {
  const messages = await getMessages();
  const wanted = new Set<string>([...SHARED, ...namespaces]);
  const picked = Object.fromEntries(Object.entries(messages).filter(([name]) => wanted.has(name)));
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>;
}
