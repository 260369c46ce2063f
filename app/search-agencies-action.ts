"use server";

import { z } from "zod";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import { currentActor } from "@/lib/server/current-actor";
import { searchAgencies } from "@/lib/server/queries/search-agencies";

const SearchText = z
  .string()
  .max(100)
  .catch(() => "");

/** For choosing a body while typing. */
export async function searchAgenciesAction(text: string): Promise<readonly AgencyRef[]> {
  return searchAgencies(await currentActor(), SearchText.parse(text));
}
