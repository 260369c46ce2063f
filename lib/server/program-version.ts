import "server-only";
import manifest from "@/package.json";

/** Kept with every reading, to tell which readings a newer program would make anew. */
export const PROGRAM_VERSION: string = manifest.version;
