/** How a statement's mark looks: by how it stands, in running text and on the image of a page. */
export const STANDING_IN_TEXT =
  "data-[standing=agrees]:decoration-ok data-[standing=agrees]:decoration-solid data-[standing=contradicts]:decoration-error data-[standing=contradicts]:decoration-wavy";
export const STANDING_ON_PAGE =
  "data-[standing=agrees]:shadow-[inset_0_-1px_var(--ok)] data-[standing=contradicts]:shadow-[inset_0_-2px_var(--error)]";
/** While it is the one that was gone to. */
export const CURRENT_CLAIM =
  "data-current:bg-mark data-current:outline-2 data-current:outline-ink/60";
