import { MigrationRefused } from "@/lib/server/db/migrate";
import { EnvironmentError } from "@/lib/server/env";
import { StepFailed } from "@/scripts/step-failed";

const EXPLAINED = [EnvironmentError, MigrationRefused, StepFailed];

/** Run a program; a failure that explains itself ends it with its message alone, others with a stack. */
export async function explained(program: () => void | Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    const isExplained = EXPLAINED.some((kind) => error instanceof kind);
    console.error(isExplained && error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
