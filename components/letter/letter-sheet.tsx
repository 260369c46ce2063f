import type { Letter } from "@/lib/domain/letter";

/** The letter as it is printed: black on white, in the faces of official documents. */
export function LetterSheet({ letter }: { letter: Letter }) {
  const { heading, addressee, opening, points, closing, signature } = letter;
  return (
    <article
      lang="zh-CN"
      className="max-w-[48rem] border border-line bg-raised px-6 py-8 font-[FangSong,仿宋,STFangsong,serif] text-base leading-[1.9] sm:px-12 sm:py-10 print:max-w-none print:border-0 print:p-0"
    >
      <h2 className="mb-6 text-center font-[SimSun,宋体,STSong,serif] text-2xl">{heading}</h2>
      <p className="wrap-anywhere">{addressee}</p>
      <p className="indent-[2em] wrap-anywhere">{opening}</p>
      <ol className="mt-2">
        {points.map(({ title, lines }, index) => (
          // Two points may have the same words; their order never changes.
          <li key={index} className="mt-3">
            <h3 className="break-after-avoid indent-[2em] font-[SimHei,黑体,STHeiti,sans-serif]">
              {index + 1}．{title}
            </h3>
            {lines.map(({ label, text }, at) => (
              <p key={at} className="indent-[2em] wrap-anywhere">
                <strong>{label}</strong>
                {text}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {closing.map((text) => (
        <p key={text} className="mt-2 indent-[2em] whitespace-pre-wrap">
          {text}
        </p>
      ))}
      <div className="mt-10 pr-8 text-right whitespace-pre">
        {signature.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </article>
  );
}
