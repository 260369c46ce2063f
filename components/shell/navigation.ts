import {
  BookA,
  Braces,
  Building2,
  CalendarRange,
  Columns3,
  FileCheck2,
  House,
  ListChecks,
  type LucideIcon,
  MapPinned,
  Scale,
  Upload,
} from "lucide-react";

export type Destination =
  | "overview"
  | "upload"
  | "agencies"
  | "compare"
  | "years"
  | "regions"
  | "review"
  | "check"
  | "indicators"
  | "rules"
  | "api";

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
  { id: "years", href: "/years", icon: CalendarRange },
  { id: "regions", href: "/regions", icon: MapPinned },
  { id: "review", href: "/review", icon: ListChecks },
  { id: "check", href: "/check", icon: FileCheck2 },
  { id: "indicators", href: "/indicators", icon: BookA },
  { id: "rules", href: "/rules", icon: Scale },
  { id: "api", href: "/api-docs", icon: Braces },
];

const MENU: readonly Destination[] = ["years", "regions", "check", "indicators", "rules", "api"];

/** What a phone's bottom bar, which has five places, leaves to the menu above. */
export const IN_MENU = NAVIGATION.filter(({ id }) => MENU.includes(id));
export const IN_BOTTOM_BAR = NAVIGATION.filter(({ id }) => !MENU.includes(id));

/** A report is reached from its body, so "/reports/…" belongs to the bodies. */
export function isCurrent(href: string, pathname: string): boolean {
  if (href === "/") return pathname === "/";
  if (href === "/agencies" && pathname.startsWith("/reports/")) return true;
  return pathname === href || pathname.startsWith(`${href}/`);
}
