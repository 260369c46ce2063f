import { cannotRead } from "@/lib/pipeline/read-failure";
import { ByteView } from "./byte-view";

/** What is above it in a chain of sectors is no sector ([MS-CFB] 2.1). */
const LAST_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const ENTRY_BYTES = 128;
const STORAGE = 1;
const STREAM = 2;
/** Sectors of the allocation table that the header itself names ([MS-CFB] 2.2). */
const NAMED_IN_HEADER = 109;

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Sectors of one size, and the table that tells which follows which. */
interface Sectors {
  readonly size: number;
  readonly content: (sector: number) => ByteView;
  readonly next: (sector: number) => number;
}

function copyChain(sectors: Sectors, start: number, size: number): ByteView {
  const whole = new Uint8Array(size);
  let sector = start;
  for (let filled = 0; filled < size; filled += sectors.size) {
    if (sector >= LAST_SECTOR) throw cannotRead("damaged");
    const { bytes } = sectors.content(sector);
    const wanted = Math.min(sectors.size, size - filled);
    // A file may end within its last sector, but not within what a stream needs of it.
    if (bytes.length < wanted) throw cannotRead("damaged");
    whole.set(bytes.subarray(0, wanted), filled);
    sector = sectors.next(sector);
  }
  return new ByteView(whole);
}

/**
 * The streams at the top of a compound file (OLE, [MS-CFB]), which Word's binary documents are.
 * Each walk is bounded by the file's own size, so that no chain can go round for ever.
 */
export class CompoundFile {
  private readonly file: ByteView;
  private readonly sectors: Sectors;
  private readonly miniSectors: Sectors;
  private readonly cutoff: number;
  private readonly streams: ReadonlyMap<string, DirectoryEntry>;

  /** @throws {CannotRead} `damaged` when the sectors or the directory do not hold together */
  constructor(bytes: Uint8Array) {
    this.file = new ByteView(bytes);
    const shift = this.file.u16(0x1e);
    if (shift !== 9 && shift !== 12) throw cannotRead("damaged");
    this.sectors = this.readSectors(1 << shift);
    const entries = this.readDirectory();
    const root = entries[0];
    if (root === undefined) throw cannotRead("damaged");
    this.cutoff = this.file.u32(0x38);
    this.miniSectors = this.readMiniSectors(root);
    this.streams = new Map(
      this.entriesAtTop(root, entries).map((entry) => [entry.name.toLowerCase(), entry]),
    );
  }

  private readSectors(size: number): Sectors {
    const table = this.tableSectors(size);
    const content = (sector: number): ByteView => {
      const start = (sector + 1) * size;
      return this.file.part(start, Math.min(size, this.file.length - start));
    };
    const perSector = size / 4;
    const tables = new Map<number, ByteView>();
    const next = (sector: number): number => {
      const index = Math.floor(sector / perSector);
      const tableSector = table[index];
      if (tableSector === undefined) throw cannotRead("damaged");
      const view = tables.get(index) ?? content(tableSector);
      tables.set(index, view);
      return view.u32((sector % perSector) * 4);
    };
    return { size, content, next };
  }

  /** The sectors that hold the allocation table: 109 in the header, more in a chain of their own. */
  private tableSectors(size: number): number[] {
    const { file } = this;
    const found: number[] = [];
    const add = (sector: number): void => {
      if (sector < LAST_SECTOR) found.push(sector);
    };
    for (let index = 0; index < NAMED_IN_HEADER; index += 1) add(file.u32(0x4c + index * 4));
    const perSector = size / 4 - 1;
    const most = Math.ceil(file.length / size);
    let sector = file.u32(0x44);
    for (let count = 0; sector < LAST_SECTOR && count < most; count += 1) {
      const start = (sector + 1) * size;
      for (let index = 0; index < perSector; index += 1) add(file.u32(start + index * 4));
      if (found.length > most) throw cannotRead("damaged");
      sector = file.u32(start + perSector * 4);
    }
    return found;
  }

  private readDirectory(): DirectoryEntry[] {
    const { content, next } = this.sectors;
    const most = Math.ceil(this.file.length / this.sectors.size);
    const entries: DirectoryEntry[] = [];
    let sector = this.file.u32(0x30);
    for (let count = 0; sector < LAST_SECTOR; count += 1) {
      if (count > most) throw cannotRead("damaged");
      const view = content(sector);
      for (let at = 0; at + ENTRY_BYTES <= view.length; at += ENTRY_BYTES) {
        entries.push(this.readEntry(view.part(at, ENTRY_BYTES)));
      }
      sector = next(sector);
    }
    return entries;
  }

  private readEntry(entry: ByteView): DirectoryEntry {
    const nameBytes = Math.min(Math.max(entry.u16(0x40) - 2, 0), 62);
    return {
      name: new TextDecoder("utf-16le").decode(entry.part(0, nameBytes).bytes),
      type: entry.u8(0x42),
      left: entry.u32(0x44),
      right: entry.u32(0x48),
      child: entry.u32(0x4c),
      start: entry.u32(0x74),
      size: entry.u32(0x78),
    };
  }

  /** Streams below 4096 bytes share one stream, the root's, in sectors of 64 bytes. */
  private readMiniSectors(root: DirectoryEntry): Sectors {
    const size = 64;
    const firstOfTable = this.file.u32(0x3c);
    const tableBytes = this.file.u32(0x40) * this.sectors.size;
    const load = (start: number, bytes: number): (() => ByteView) => {
      let loaded: ByteView | null = null;
      return () => (loaded ??= this.copy(this.sectors, start, bytes));
    };
    const table = load(firstOfTable, tableBytes);
    const stream = load(root.start, root.size);
    return {
      size,
      content: (sector) => {
        const start = sector * size;
        return stream().part(start, Math.min(size, stream().length - start));
      },
      next: (sector) => table().u32(sector * 4),
    };
  }

  /** What the root holds, and not what is in its storages: an embedded document has its own. */
  private entriesAtTop(root: DirectoryEntry, entries: readonly DirectoryEntry[]): DirectoryEntry[] {
    const top: DirectoryEntry[] = [];
    const seen = new Set<number>();
    const waiting = [root.child];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const entry = entries[index];
      if (index === NO_ENTRY || entry === undefined || seen.has(index)) continue;
      seen.add(index);
      if (entry.type === STORAGE || entry.type === STREAM) top.push(entry);
      waiting.push(entry.left, entry.right);
    }
    return top;
  }

  private copy(sectors: Sectors, start: number, size: number): ByteView {
    if (size > this.file.length) throw cannotRead("damaged");
    return copyChain(sectors, start, size);
  }

  /** Whether there is a stream or a storage of this name. */
  has(name: string): boolean {
    return this.streams.has(name.toLowerCase());
  }

  /**
   * The bytes of a stream; null where there is none of this name.
   *
   * @throws {CannotRead} `damaged` when its sectors are not all there
   */
  stream(name: string): ByteView | null {
    const entry = this.streams.get(name.toLowerCase());
    if (entry?.type !== STREAM) return null;
    const { start, size } = entry;
    return this.copy(size < this.cutoff ? this.miniSectors : this.sectors, start, size);
  }
}
