import "server-only";
import { z } from "zod";
import type { FigureHit, Found, SearchFilter } from "@/lib/domain/views/search";
import { ALL_FIGURES, figureAt } from "@/lib/form/catalogue";
import type { Figure } from "@/lib/form/form";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { figureColumn } from "@/lib/server/figure-column";
import { remembered } from "@/lib/server/queries/remembered";
import type { FigureQuestion } from "@/lib/server/search/figure-question";
import { amountOfFen } from "@/lib/server/store/fen";
import { formOf } from "@/lib/server/store/read-figures";
import { agencyRef } from "@/lib/server/views/agency-ref";
import { allOf, inCodeOrder } from "@/lib/server/queries/sql";
import { bodyFilterSql, yearFilterSql } from "./sql";
import { namedSql } from "./search-bodies";

const MOST_HITS = 500;
const NOTHING: Found<FigureHit> = { rows: [], total: 0, isMore: false };

const Ids = z.array(z.object({ id: z.string() }));
const Numbers = z.record(z.string(), z.unknown());

/** The names are those of the models, never anything that was asked for. */
function columnsOf(figures: readonly Figure[]): Prisma.Sql {
  return Prisma.raw(figures.map(({ address }) => `f."${figureColumn(address)}"`).join(", "));
}

const isAmount = ({ kind }: Figure): boolean => kind === "amount";

function stands(value: bigint | number | null, figures: readonly Figure[]): Prisma.Sql | null {
  if (value === null || figures.length === 0) return null;
  return Prisma.sql`CAST(${value} AS BIGINT) IN (${columnsOf(figures)})`;
}

/** Reports one of whose figures is the number; null where no figure can be. */
function givesSql({ count, fen, figures }: FigureQuestion): Prisma.Sql | null {
  const conditions = [
    stands(
      count,
      figures.filter((figure) => !isAmount(figure)),
    ),
    stands(fen, figures.filter(isAmount)),
  ].filter((condition) => condition !== null);
  return conditions.length === 0 ? null : Prisma.sql`(${Prisma.join(conditions, " OR ")})`;
}

interface Asked {
  readonly question: Omit<FigureQuestion, "fen" | "figures"> & {
    readonly fen: string | null;
    /** Null: any. */
    readonly addresses: readonly string[] | null;
  };
  readonly filter: SearchFilter;
}

/** The whole table is read through, some 200 columns a row: so the answer is kept. */
function remember(figures: readonly Figure[], question: FigureQuestion) {
  return remembered("figures-that-are", async ({ filter }: Asked): Promise<string[]> => {
    const gives = givesSql({ ...question, figures });
    if (gives === null) return [];
    const { names, year } = question;
    const where = allOf([
      gives,
      names.length === 0 ? null : namedSql(names),
      year === null ? null : Prisma.sql`r."year" = ${year}`,
      bodyFilterSql(filter),
      yearFilterSql(filter),
    ]);
    const rows = await reader().$queryRaw<unknown[]>`
      SELECT r."id" FROM "Agency" a
      JOIN "Report" r ON r."agencyId" = a."id" AND r."isCurrent"
      JOIN "ReportFigures" f ON f."reportId" = r."id"
      WHERE ${where}
      ORDER BY r."year" DESC, ${inCodeOrder(Prisma.sql`a."name"`)}, r."id"
      LIMIT ${MOST_HITS + 1}`;
    return Ids.parse(rows).map(({ id }) => id);
  });
}

/** What a row of figures says of the number. */
function cellsOf(
  row: unknown,
  form: string | null,
  { count, fen, figures }: FigureQuestion,
): Pick<FigureHit, "cells" | "value" | "kind"> {
  const stored = Numbers.parse(row);
  const own = formOf(form);
  const hits = figures.filter((figure) => {
    const value = stored[figureColumn(figure.address)];
    const wanted = isAmount(figure) ? fen : count;
    return (
      wanted !== null && value !== null && value !== undefined && Number(value) === Number(wanted)
    );
  });
  const first = hits[0];
  return {
    cells: hits.map((hit) => {
      const { rowLabel, columnLabel, address } =
        (own === null ? undefined : figureAt(own, hit.address)) ?? hit;
      return {
        address,
        label: {
          zh: `${rowLabel.zh} · ${columnLabel.zh}`,
          en: `${rowLabel.en} · ${columnLabel.en}`,
        },
      };
    }),
    kind: first?.kind ?? "count",
    value: first !== undefined && isAmount(first) ? amountOfFen(fen ?? 0n) : (count ?? 0),
  };
}

/** Current reports that give exactly a figure, as it counts, and in which cells: newest first. */
export async function searchFigures(
  question: FigureQuestion,
  filter: SearchFilter,
  { offset, size }: { readonly offset: number; readonly size: number },
): Promise<Found<FigureHit>> {
  const { figures, fen, ...rest } = question;
  if (figures.length === 0) return NOTHING;
  const asked: Asked = {
    question: {
      ...rest,
      fen: fen?.toString() ?? null,
      addresses:
        figures.length === ALL_FIGURES.length ? null : figures.map(({ address }) => address),
    },
    filter,
  };
  const ids = await remember(figures, question)(asked);
  const shown = ids.slice(0, MOST_HITS).slice(offset, offset + size);
  const reports = await reader().report.findMany({
    where: { id: { in: shown } },
    include: { agency: true, figures: true },
  });
  const byId = new Map(reports.map((report) => [report.id, report]));
  return {
    rows: shown.flatMap((id) => {
      const report = byId.get(id);
      if (report === undefined) return [];
      const { year, form, agency } = report;
      return [
        {
          agency: agencyRef(agency),
          reportId: id,
          year,
          form: formOf(form),
          ...cellsOf(report.figures, form, question),
        },
      ];
    }),
    total: Math.min(ids.length, MOST_HITS),
    isMore: ids.length > MOST_HITS,
  };
}
