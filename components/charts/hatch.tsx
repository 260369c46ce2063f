/** The pattern of what is carried over: neither done nor new. */
export function Hatch({ id, colour = "var(--line-strong)" }: { id: string; colour?: string }) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line x1="0" y1="0" x2="0" y2="5" stroke={colour} strokeWidth="2.5" />
    </pattern>
  );
}
