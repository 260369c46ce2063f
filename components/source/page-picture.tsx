"use client";

import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { PAGE_WIDTHS } from "@/lib/domain/page-widths";

/** The width of the pane where a browser can't tell it by itself. */
const USUAL_WIDTH = "(min-width: 80rem) 40rem, 100vw";

/** The image of a page, loaded when it is about to be seen, as sharp as it is shown. */
export function PagePicture({ sha256, page }: { sha256: string; page: number }) {
  const t = useTranslations("source");
  const [hasFailed, setFailed] = useState(false);
  const address = (width: number) => `/api/files/${sha256}/pages/${page}?width=${width}`;
  // An image that failed before the page's script ran has told nobody.
  const watch = useCallback((image: HTMLImageElement | null) => {
    if (image !== null && image.complete && image.currentSrc !== "" && image.naturalWidth === 0)
      setFailed(true);
  }, []);

  if (hasFailed)
    return (
      <p role="status" className="absolute inset-0 grid place-items-center p-6 text-xs text-ink">
        {t("pageFailed", { page })}
      </p>
    );
  return (
    // Its size and its formats are settled by the server; next/image would draw it a second time.
    // What decides how it loads stands before its address, which begins the loading.
    <img
      ref={watch}
      loading="lazy"
      decoding="async"
      alt={t("pageImage", { page })}
      sizes={`auto, ${USUAL_WIDTH}`}
      srcSet={PAGE_WIDTHS.map((width) => `${address(width)} ${width}w`).join(", ")}
      src={address(PAGE_WIDTHS[1])}
      onError={() => setFailed(true)}
      className="absolute inset-0 size-full"
    />
  );
}
