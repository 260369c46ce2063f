"use client";

export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
}

/** A few choices side by side, one of which holds. */
export function ChoiceBar<Value extends string | number>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  label: string;
  choices: readonly Choice<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}) {
  return (
    <div role="group" aria-label={label} className="flex rounded-md border border-line-strong">
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === chosen}
          onClick={() => onChoose(choice.value)}
          className="border-line-strong px-2.5 py-0.5 text-2xs whitespace-nowrap text-muted not-first:border-l first:rounded-l-[5px] last:rounded-r-[5px] hover:bg-sunken hover:text-ink aria-pressed:bg-accent-wash aria-pressed:font-semibold aria-pressed:text-ink pointer-coarse:min-h-10 pointer-coarse:px-3.5"
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
