/** Rows from one place on, and how many there are in all. */
export interface RowWindow<Row> {
  readonly offset: number;
  readonly total: number;
  readonly rows: readonly Row[];
}

/**
 * The rows of a long list, fetched window by window as they are wanted. What has been fetched stays;
 * what failed is asked for again when it is wanted again, after `retry`.
 */
export interface WindowStore<Row> {
  readonly total: number;
  /** Where the rows that came with the page begin. */
  readonly start: number;
  /** Undefined while it is not here yet. */
  readonly rowAt: (index: number) => Row | undefined;
  /** Fetch what is missing of a range, both ends included. */
  readonly ensure: (from: number, to: number) => void;
  /** The same, told when all of it is here; rejected when some of it could not be had. */
  readonly whenLoaded: (from: number, to: number) => Promise<void>;
  readonly hasFailed: () => boolean;
  readonly retry: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Another number whenever something has come or failed. */
  readonly version: () => number;
  readonly stop: () => void;
}

export type LoadWindow<Row> = (offset: number, signal: AbortSignal) => Promise<readonly Row[]>;

/**
 * @param first the window that came with the page; its offset is a multiple of the size
 * @param size rows of a window
 */
export function createWindowStore<Row>(
  first: RowWindow<Row>,
  size: number,
  load: LoadWindow<Row>,
): WindowStore<Row> {
  const windows = new Map<number, readonly Row[]>([[Math.floor(first.offset / size), first.rows]]);
  const pending = new Map<number, Promise<void>>();
  const failed = new Set<number>();
  const listeners = new Set<() => void>();
  let aborter = new AbortController();
  let version = 0;

  const changed = () => {
    version += 1;
    for (const listener of listeners) listener();
  };

  function fetchWindow(number: number): Promise<void> {
    const known = pending.get(number);
    if (known !== undefined) return known;
    const { signal } = aborter;
    const fetched = load(number * size, signal)
      .then(
        (rows) => void windows.set(number, rows),
        (error: unknown) => {
          if (!signal.aborted) failed.add(number);
          throw error;
        },
      )
      .finally(() => {
        pending.delete(number);
        if (!signal.aborted) changed();
      });
    pending.set(number, fetched);
    return fetched;
  }

  function missing(from: number, to: number): number[] {
    const last = Math.min(to, first.total - 1);
    const numbers: number[] = [];
    for (let number = Math.floor(Math.max(0, from) / size); number * size <= last; number += 1) {
      if (!windows.has(number)) numbers.push(number);
    }
    return numbers;
  }

  const rowAt = (index: number) => windows.get(Math.floor(index / size))?.[index % size];

  return {
    total: first.total,
    start: first.offset,
    rowAt,
    ensure(from, to) {
      for (const number of missing(from, to)) {
        if (!failed.has(number)) fetchWindow(number).catch(() => undefined);
      }
    },
    async whenLoaded(from, to) {
      await Promise.all(missing(from, to).map(fetchWindow));
    },
    hasFailed: () => failed.size > 0,
    retry() {
      failed.clear();
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
    stop() {
      aborter.abort();
      aborter = new AbortController();
      pending.clear();
    },
  };
}
