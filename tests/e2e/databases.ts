import { z } from "zod";

/** What a site of the tests keeps its data in. */
export type Provider = "sqlite" | "postgresql";

const Samples = z.object({
  /** A data folder to begin with. */
  dataDir: z.string(),
  /** On PostgreSQL: the address of the server, and the database to copy. */
  server: z.string().nullable(),
  template: z.string().nullable(),
});
export type Samples = z.infer<typeof Samples>;

/** The environment variables by which the set-up tells the tests where the samples lie. */
const VARIABLES: Record<Provider, string> = {
  sqlite: "GOUJI_E2E_SAMPLES_SQLITE",
  postgresql: "GOUJI_E2E_SAMPLES_POSTGRESQL",
};

export function tellSamples(provider: Provider, samples: Samples): void {
  process.env[VARIABLES[provider]] = JSON.stringify(samples);
}

export function samplesOf(provider: Provider): Samples {
  return Samples.parse(JSON.parse(process.env[VARIABLES[provider]] ?? "null"));
}
