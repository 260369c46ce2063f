import { type Address, addressOf } from "@/lib/domain/address";
import { formForYear } from "@/lib/form/catalogue";
import type { Form } from "@/lib/form/form";
import { applicationFigures } from "@/lib/sample/figures/application-figures";
import { disclosureFigures } from "@/lib/sample/figures/disclosure-figures";
import { reviewFigures } from "@/lib/sample/figures/review-figures";
import { type Random, randomFrom, seedOf } from "@/lib/sample/random";
import { around, type Pace, paceOf } from "./body-pace";
import { firstStock, nextStock, type Stock } from "./body-stock";
import type { SampleBody } from "./sample-bodies";
import { yearActivity } from "./year-activity";

export type Figures = Readonly<Record<Address, number>>;

function reviewsOf(form: Form, { pending }: Stock, pace: Pace, random: Random): Figures {
  const share: Readonly<Record<string, number>> = {
    reconsideration: 1,
    litigation_direct: 0.3,
    litigation_after: 0.2,
  };
  return reviewFigures(
    form,
    (track) =>
      Math.max(pending[track] ?? 0, around(Math.round(pace.cases * (share[track] ?? 0)), random)),
    random,
  );
}

function pendingIn(form: Form, reviews: Figures): Record<string, number> {
  return Object.fromEntries(
    form.reviews.tracks.map(({ id }) => [id, reviews[addressOf("reviews", id, "pending")] ?? 0]),
  );
}

function yearOf(
  form: Form,
  year: number,
  stock: Stock,
  pace: Pace,
  random: Random,
): { figures: Figures; next: Stock } {
  const activity = yearActivity(stock, pace, year, random);
  const reviews = reviewsOf(form, stock, pace, random);
  const applications = applicationFigures(
    form,
    around(pace.requests, random),
    stock.carriedIn,
    random,
  );
  return {
    figures: { ...disclosureFigures(form, activity), ...applications.figures, ...reviews },
    next: nextStock(stock, activity, applications.carriedOut, pendingIn(form, reviews)),
  };
}

/**
 * A body's own figures over the years, each year going on from the one before.
 *
 * @param formFor the form of each year; the national one unless told
 */
export function bodyHistory(
  body: SampleBody,
  years: readonly number[],
  seed: number,
  formFor: (year: number) => Form | null = formForYear,
): ReadonlyMap<number, Figures> {
  const drawn = randomFrom(seedOf(seed, body.key));
  const pace = paceOf(body, drawn);
  let stock = firstStock(body, pace, drawn);
  const history = new Map<number, Figures>();
  for (const year of years) {
    const form = formFor(year);
    if (form === null) continue;
    const { figures, next } = yearOf(
      form,
      year,
      stock,
      pace,
      randomFrom(seedOf(seed, body.key, year)),
    );
    history.set(year, figures);
    stock = next;
  }
  return history;
}
