import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/domain/address";
import type { Form } from "@/lib/form/form";
import { cn } from "@/components/ui/cn";
import { FormLabel } from "./form-label";
import { FormHead, FormTable } from "./form-table";
import type { RenderFigure } from "./render-figure";

/** Section four: one row of fifteen figures, five for each track. */
export function ReviewsTable({ form, renderFigure }: { form: Form; renderFigure: RenderFigure }) {
  const t = useTranslations("form");
  // Fifteen columns fit beside the source where their headings are two words of two characters.
  const width = useLocale() === "en" ? "min-w-200" : "min-w-168";
  const { tracks, columns } = form.reviews;
  const [reconsideration, ...suits] = tracks;
  return (
    <FormTable aria-label={t("tables.reviews")} className={cn("table-fixed", width)}>
      <thead>
        <tr>
          {reconsideration !== undefined && (
            <FormHead
              colSpan={columns.length}
              rowSpan={2}
              scope="colgroup"
              className="border-t-0 text-center align-middle"
            >
              <FormLabel label={reconsideration.label} />
            </FormHead>
          )}
          <FormHead
            colSpan={columns.length * suits.length}
            scope="colgroup"
            className="border-t-0 border-l border-l-line text-center"
          >
            {t("litigation")}
          </FormHead>
        </tr>
        <tr>
          {suits.map(({ id, label }) => (
            <FormHead
              key={id}
              colSpan={columns.length}
              scope="colgroup"
              className="border-l border-l-line text-center"
            >
              <FormLabel label={label} />
            </FormHead>
          ))}
        </tr>
        <tr>
          {tracks.flatMap((track) =>
            columns.map(({ id, label }) => (
              <FormHead
                key={`${track.id}.${id}`}
                scope="col"
                className="px-1 text-right align-bottom"
              >
                <FormLabel label={label} />
              </FormHead>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        <tr data-figure-row>
          {tracks.flatMap((track) =>
            columns.map(({ id }) => renderFigure(addressOf("reviews", track.id, id))),
          )}
        </tr>
      </tbody>
    </FormTable>
  );
}
