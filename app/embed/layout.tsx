import type { ReactNode } from "react";
import { ClientMessages } from "@/lib/i18n/client-messages";

/** Pages for other sites to show in a frame: nothing of the program around them. */
export default function EmbedLayout({ children }: { children: ReactNode }) {
  return <ClientMessages>{children}</ClientMessages>;
}
