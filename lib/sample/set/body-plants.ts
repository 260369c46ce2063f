import { numberAt, withFigures } from "./change-figures";
import type { Plant } from "./plant";

/** What sets one body's words apart from another's: the copier does change the name. */
const OWN_WORDS = ["beforeTable", "afterTable"] as const;

/** So many times the usual is no busy year any more. */
const FAR = 60;

/** Mistakes that only other bodies' reports show. */
export const BODY_PLANTS = {
  "prose-of-another-body": {
    rules: ["copied-text"],
    besideBody: (report, other) => ({
      ...report,
      sections: other.sections.map((section) => ({
        ...section,
        ...Object.fromEntries(
          OWN_WORDS.map((part) => [
            part,
            section[part].map((text) => text.replaceAll(other.agency.name, report.agency.name)),
          ]),
        ),
      })),
    }),
  },
  "figures-of-another-body": {
    rules: ["identical-figures"],
    besideBody: (report, other) => ({ ...report, figures: other.figures }),
  },
  "far-from-its-peers": {
    rules: ["peer-outlier"],
    // Of a body that does little, even so many are what its busy peers do.
    fits: (figures) => numberAt(figures, "disclosure.licences.decisions") >= 100,
    report: (report) => ({
      ...report,
      figures: withFigures(report.figures, {
        "disclosure.licences.decisions":
          numberAt(report.figures, "disclosure.licences.decisions") * FAR,
      }),
    }),
  },
  "less-than-its-bodies": {
    rules: ["region-sum"],
    kinds: ["government"],
    fits: (figures) => numberAt(figures, "disclosure.licences.decisions") > 0,
    report: (report) => ({
      ...report,
      figures: withFigures(report.figures, { "disclosure.licences.decisions": 0 }),
    }),
  },
} satisfies Record<string, Plant>;
