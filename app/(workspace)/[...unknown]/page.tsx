import { notFound } from "next/navigation";

/** Addresses that lead nowhere get the "not found" page inside the frame, with its ways out. */
export default function UnknownPage() {
  notFound();
}
