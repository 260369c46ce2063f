import type { Document } from "@/lib/domain/document";
import type { Place } from "@/lib/domain/place";

/**
 * How sure the recogniser is, 0 to 1, of the characters at a place: of the least sure of them. Null
 * where the document's characters were not recognised from an image.
 */
export function recognisedScore({ layout }: Document, place: Place | null): number | null {
  if (place === null) return null;
  const scores = (layout?.runs ?? []).flatMap(({ start, end, score }) =>
    score !== undefined && start < place.end && end > place.start ? [score] : [],
  );
  return scores.length === 0 ? null : Math.min(...scores);
}
