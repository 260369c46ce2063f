import { expect, test } from "vitest";
import { SerialQueue } from "@/lib/server/db/serial-queue";

test("one piece of work begins when the one before has ended, however it ended", async () => {
  const queue = new SerialQueue();
  const seen: string[] = [];
  const work = (name: string, fails = false) =>
    queue.run(async () => {
      seen.push(`begin ${name}`);
      await Promise.resolve();
      seen.push(`end ${name}`);
      if (fails) throw new Error(name);
      return name;
    });
  const results = await Promise.allSettled([work("a"), work("b", true), work("c")]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(seen).toEqual(["begin a", "end a", "begin b", "end b", "begin c", "end c"]);
});
