import "server-only";

/** What is in memory already, as something that is waited for. */
export async function* eachOf<Value>(values: Iterable<Value>): AsyncGenerator<Value> {
  for (const value of values) yield await Promise.resolve(value);
}
