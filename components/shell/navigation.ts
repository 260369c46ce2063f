import {
  Building2,
  Columns3,
  House,
  ListChecks,
  type LucideIcon,
  Scale,
  Upload,
} from "lucide-react";

export type Destination = "overview" | "upload" | "agencies" | "compare" | "review" | "rules";

export interface NavigationItem {
  readonly id: Destination;
  readonly href: string;
  readonly icon: LucideIcon;
}

export const NAVIGATION: readonly NavigationItem[] = [
  { id: "overview", href: "/", icon: House },
  { id: "upload", href: "/upload", icon: Upload },
  { id: "agencies", href: "/agencies", icon: Building2 },
  { id: "compare", href: "/compare", icon: Columns3 },
  { id: "review", href: "/review", icon: ListChecks },
  { id: "rules", href: "/rules", icon: Scale },
];

/** A report is reached from its body, so "/reports/…" belongs to the bodies. */
export function isCurrent(href: string, pathname: string): boolean {
  if (href === "/") return pathname === "/";
  if (href === "/agencies" && pathname.startsWith("/reports/")) return true;
  return pathname === href || pathname.startsWith(`${href}/`);
}
