import { useTranslations } from "next-intl";
import type { CSSProperties, ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import type { Document } from "@/lib/domain/document";
import { marksByPage, placeOnPage } from "./page-marks";
import { PagePicture } from "./page-picture";
import type { SourceMark } from "./segments";

/** Draws one rectangle of a mark: `style` says where it lies, `index` which of the mark's it is. */
export type RenderArea<Mark extends SourceMark> = (
  mark: Mark,
  style: CSSProperties,
  index: number,
) => ReactNode;

/** The pages on which something is that is to be seen first; all of them where there is nothing. */
function pagesShown<Mark extends SourceMark>(
  byPage: ReturnType<typeof marksByPage<Mark>>,
  isSought: (mark: Mark) => boolean,
): ReadonlySet<number> {
  const pages = [...byPage].filter(([, marks]) => marks.some(({ mark }) => isSought(mark)));
  return new Set(pages.map(([page]) => page));
}

/**
 * The pages of the document as they are, one below the other, with its marks laid over them. White
 * paper in any theme, so that a mark has its light colours.
 */
export function SourcePages<Mark extends SourceMark>({
  document,
  sha256,
  marks,
  isSought,
  renderArea,
}: {
  document: Document;
  /** Of the file that the document was read from. */
  sha256: string;
  marks: readonly Mark[];
  /** Whether a mark is what one came for: without a script, the pages that have none are left out. */
  isSought: (mark: Mark) => boolean;
  renderArea: RenderArea<Mark>;
}) {
  const t = useTranslations("source");
  const pages = document.layout?.pages ?? [];
  const byPage = marksByPage(document, marks);
  const shown = pagesShown(byPage, isSought);
  return pages.map((size, index) => {
    const page = index + 1;
    return (
      <figure
        key={page}
        className={cn(
          "mb-4 break-inside-avoid last:mb-0",
          shown.size > 0 && !shown.has(page) && "noscript:hidden",
        )}
      >
        <figcaption className="sticky left-0 mb-1 w-fit text-2xs text-muted figures">
          {t("pageOf", { page, pages: pages.length })}
        </figcaption>
        <div
          data-theme="light"
          data-page={page}
          className="relative isolate border border-line-strong bg-[#fff]"
          style={{ aspectRatio: `${size.width} / ${size.height}` }}
        >
          <PagePicture sha256={sha256} page={page} />
          {(byPage.get(page) ?? []).map(({ mark, index: part, box }) =>
            renderArea(mark, placeOnPage(box, size), part),
          )}
        </div>
      </figure>
    );
  });
}
