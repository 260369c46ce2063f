import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { bareEnv, EnvironmentError, readEnv } from "@/lib/server/env";

test("needs nothing: data beside the program, on this machine alone", () => {
  expect(readEnv({})).toMatchObject({
    dataDir: resolve("data"),
    databaseUrl: `file:${resolve("data", "gouji.db")}`,
    host: "127.0.0.1",
    port: 3000,
    publicOrigin: null,
  });
});

test("takes an empty variable for an unset one", () => {
  const empty = { DATA_DIR: "", DATABASE_URL: "", HOST: "", PORT: "", PUBLIC_URL: "", READERS: "" };
  expect(readEnv(empty)).toEqual(readEnv({}));
});

test("reads what is set", () => {
  expect(
    readEnv({
      DATA_DIR: "/srv/gouji",
      DATABASE_URL: "postgresql://gouji@localhost/gouji",
      HOST: "::1",
      PORT: "8080",
      PUBLIC_URL: "https://gouji.example.org/path/",
      READERS: "2",
    }),
  ).toEqual({
    dataDir: "/srv/gouji",
    databaseUrl: "postgresql://gouji@localhost/gouji",
    host: "::1",
    port: 8080,
    publicOrigin: "https://gouji.example.org",
    readers: 2,
  });
});

describe("names the variable that is wrong, its value and what to do", () => {
  test.each([
    ["HOST", "0.0.0.0", "loopback address"],
    ["HOST", "192.168.1.2", "reverse proxy"],
    ["PORT", "70000", "from 0 to 65535"],
    ["PORT", "3000.5", "from 0 to 65535"],
    ["PORT", "web", "from 0 to 65535"],
    ["DATABASE_URL", "gouji.db", "file:<path>"],
    ["PUBLIC_URL", "gouji.example.org", "full address"],
    ["PUBLIC_URL", "ftp://gouji.example.org", "full address"],
    ["READERS", "0", "from 1 to 64"],
    ["READERS", "many", "from 1 to 64"],
  ])("%s=%s", (name, value, advice) => {
    expect(() => readEnv({ [name]: value })).toThrow(EnvironmentError);
    expect(() => readEnv({ [name]: value })).toThrow(
      expect.objectContaining({ message: expect.stringContaining(advice) as string }) as Error,
    );
    expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`^${name} .*"${value}"`, "u"));
  });

  test("all of them, a line each", () => {
    expect(() => readEnv({ PORT: "web", HOST: "0.0.0.0" })).toThrow(/^HOST [^\n]+\nPORT [^\n]+$/u);
  });
});

test("a reader process learns nothing of the server's settings", () => {
  process.env["DATABASE_URL"] = "postgresql://user:secret@localhost/gouji";
  expect(Object.keys(bareEnv()).sort()).toEqual(["NODE_ENV", "PATH", "SystemRoot", "TMPDIR"]);
});
