/** A colour of a chart beside its name; hatched where the chart is. */
export function Swatch({ colour, hatched = false }: { colour: string; hatched?: boolean }) {
  return (
    <span
      aria-hidden
      className="inline-block size-2.5 shrink-0 rounded-[2px]"
      style={
        hatched
          ? {
              backgroundImage: `repeating-linear-gradient(45deg, ${colour} 0 1.5px, transparent 1.5px 4px)`,
              boxShadow: `inset 0 0 0 1px ${colour}`,
            }
          : { background: colour }
      }
    />
  );
}
