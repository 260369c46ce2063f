/**
 * Which folder may import what. Matched against the specifier as written: imports across folders
 * use "@/", so "../" is refused everywhere but in tests, and an import within a folder is "./".
 */

const anyOf = (...names) => `(${names.join("|")})(/|$)`;

/** Framework, database client and Node itself: effects that the pure parts do without. */
const FRAMEWORK = `^${anyOf("next", "react", "react-dom", "node:[a-z/]+")}`;
const NEXT_AND_REACT = `^${anyOf("next", "react", "react-dom")}`;
const PRISMA = `^(@prisma/|prisma$|@/lib/generated/)`;
const UPWARD = "^\\.\\./";

/** Every "@/" import but those of the named folders. */
const ownOnly = (...folders) => `^@/(?!${anyOf(...folders)})`;

/**
 * @param {string} folder the folder that is restricted
 * @param {string[]} refused patterns of the import specifiers that it may not use
 * @param {string} message why, in one sentence
 * @returns {import("eslint").Linter.Config}
 */
const layer = (folder, refused, message) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      { patterns: [UPWARD, ...refused].map((regex) => ({ regex, message })) },
    ],
  },
});

/** One entry per folder: a second entry for the same folder would replace the first, not add to it. */
export const layers = [
  layer(
    "lib/domain",
    [ownOnly("lib/domain"), FRAMEWORK, PRISMA],
    "The domain knows nothing but itself and zod.",
  ),
  layer(
    "lib/form",
    [ownOnly("lib/domain", "lib/form"), FRAMEWORK, PRISMA],
    "A form is data in the words of the domain.",
  ),
  layer(
    "lib/metrics",
    [ownOnly("lib/domain", "lib/form", "lib/metrics"), FRAMEWORK, PRISMA],
    "An indicator is a formula over the figures of a form.",
  ),
  layer(
    "lib/prints",
    [ownOnly("lib/domain", "lib/form", "lib/pipeline/text", "lib/prints"), FRAMEWORK, PRISMA],
    "A print is a pure function of a report's text and figures.",
  ),
  layer(
    "lib/rules",
    [ownOnly("lib/domain", "lib/form", "lib/prints", "lib/rules"), FRAMEWORK, PRISMA],
    "A rule is a pure function of a report.",
  ),
  layer(
    "lib/pipeline",
    [ownOnly("lib/domain", "lib/form", "lib/pipeline"), NEXT_AND_REACT, PRISMA],
    "A stage takes a value and returns a value; lib/server stores it.",
  ),
  layer(
    "lib/ocr",
    [ownOnly("lib/domain", "lib/form", "lib/pipeline", "lib/ocr"), NEXT_AND_REACT, PRISMA],
    "The recogniser makes pages of images; who asks for that is no matter of its own.",
  ),
  layer(
    "lib/letter",
    [ownOnly("lib/domain", "lib/form", "lib/rules", "lib/letter"), FRAMEWORK, PRISMA],
    "A letter is written from findings; lib/server finds them and sets it in type.",
  ),
  layer(
    "lib/sample",
    [ownOnly("lib/domain", "lib/form", "lib/sample"), FRAMEWORK, PRISMA],
    "A sample report is written from the form alone, so that reading it proves something.",
  ),
  layer(
    "lib/server",
    [`^@/${anyOf("app", "components")}`],
    "The server answers with plain values; screens draw them.",
  ),
  layer(
    "components",
    [PRISMA, `^@/${anyOf("app", "lib/server", "lib/pipeline", "lib/rules", "lib/sample")}`],
    "Components draw what they are given; pages fetch.",
  ),
  layer(
    "app",
    [PRISMA, `^@/lib/server/db`, `^@/${anyOf("lib/pipeline", "lib/sample")}`],
    "Pages and actions go through lib/server/queries and lib/server/commands.",
  ),
];
