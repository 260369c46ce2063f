import { type Random, randomFrom, seedOf } from "@/lib/sample/random";

/**
 * A stream of random numbers for each thing that a seed decides, by its name: what is added to the
 * layouts later leaves the rest of a recorded seed as it was.
 */
export type Streams = (name: string) => Random;

export function streamsOf(seed: number): Streams {
  return (name) => randomFrom(seedOf(seed, name));
}
