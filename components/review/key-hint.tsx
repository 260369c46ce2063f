/** The key that does the same, for those who have learnt it. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <kbd
      aria-hidden
      className="rounded-sm border border-current/35 px-1 font-sans text-2xs leading-4 opacity-80 pointer-coarse:hidden"
    >
      {keys}
    </kbd>
  );
}
