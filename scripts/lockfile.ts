interface Package {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

/** What is read of package-lock.json; all else in it is kept as it stands. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, Package>>;
}

export function readLockfile(json: string): Lockfile {
  // npm's own file, in the form that it has written since version 7.
  return JSON.parse(json) as Lockfile;
}

interface Binary {
  readonly path: string;
  readonly name: string;
  readonly version: string;
}

/** Optional packages that one in the lockfile asks for and that the lockfile lacks. */
export function missingBinaries({ packages }: Lockfile): Binary[] {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .map(([name, version]) => ({ path: `node_modules/${name}`, name, version }))
      .filter(({ path }) => !(path in packages) && !(`${parent}/${path}` in packages)),
  );
}

const SYSTEM =
  /-(darwin|linux|win32|android|freebsd)-(arm64|arm|x64|ia32|ppc64|s390x)(?:-(\w+))?$/u;

/** What npm writes of a package for another system, whose name says which. */
function entryOf({ name, version }: Binary): Package {
  if (name.endsWith("-wasm32-wasi")) return { version, cpu: ["wasm32"], optional: true };
  const [, os, cpu, libc] = SYSTEM.exec(name) ?? [];
  if (os === undefined || cpu === undefined) throw new Error(`For which system is ${name}?`);
  return {
    version,
    cpu: [cpu],
    ...(libc === "gnu" && { libc: ["glibc"] }),
    ...(libc === "musl" && { libc: ["musl"] }),
    optional: true,
    os: [os],
  };
}

/** The lockfile with an entry for each of them, in npm's order. */
export function completeLockfile(lockfile: Lockfile): Lockfile {
  const added = missingBinaries(lockfile).map((binary) => [binary.path, entryOf(binary)] as const);
  const entries = [...Object.entries(lockfile.packages), ...added];
  const inOrder = entries.sort(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lockfile, packages: Object.fromEntries(inOrder) };
}
