/** Runs one piece of work after the other, in the order in which they came. */
export class SerialQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = this.#last.then(work);
    // What fails is told to whoever asked for it; the next one begins all the same.
    this.#last = result.catch(() => undefined);
    return result;
  }
}
