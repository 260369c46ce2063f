import type { ByteView } from "./byte-view";
import type { CompoundFile } from "./compound-file";

const SUMMARY = "\x05SummaryInformation";
const APPLICATION = 0x12;
const ANSI_STRING = 0x1e;
const UTF_16_STRING = 0x1f;
const MOST_PROPERTIES = 1_000;

/** The name of the program in a property set ([MS-OLEPS] 2.20 to 2.25); "" where there is none. */
function applicationName(summary: ByteView): string {
  const set = summary.part(summary.u32(44));
  const count = Math.min(set.u32(4), MOST_PROPERTIES);
  for (let index = 0; index < count; index += 1) {
    if (set.u32(8 + index * 8) !== APPLICATION) continue;
    const value = set.part(set.u32(12 + index * 8));
    const [kind, length] = [value.u16(0), value.u32(4)];
    if (kind === ANSI_STRING) return new TextDecoder("latin1").decode(value.part(8, length).bytes);
    if (kind !== UTF_16_STRING) return "";
    return new TextDecoder("utf-16le").decode(value.part(8, length * 2).bytes);
  }
  return "";
}

/**
 * Whether WPS Office wrote a file last: it signs the summary with its name and keeps a stream of its
 * own. Word's file and WPS's are of the same format.
 *
 * @throws {CannotRead} `damaged` when the summary can't be read
 */
export function isWrittenByWps(file: CompoundFile): boolean {
  if (file.has("WpsCustomData")) return true;
  const summary = file.stream(SUMMARY);
  return summary !== null && /\bWPS\b|kingsoft/iu.test(applicationName(summary));
}
