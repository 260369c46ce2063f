import { noSuchEndpoint } from "@/lib/server/api/problem-answer";

/** Whatever no endpoint answers to. */
export function GET(): Response {
  return noSuchEndpoint();
}
