import { headers } from "../../../contract/headers";
import type { Entry, Source } from "../../../domain/basics/entry";
import type { Consolidation } from "../../../domain/consolidation";
import type { Figure } from "../../../domain/figures/figure";
import type { FieldForm } from "../../../forms/description/sheet-form";
import type { RowFact } from "../../../forms/output/output-table";
import { commendationList } from "../../../forms/sheets/unit/report-lists";
import { resultList, targetList } from "../../../forms/sheets/unit/indicator-lists";
import {
  type ExplainedAbout,
  type ExplainedRow,
  type ExplainedSource,
  type FoundBehind,
  statedSource,
} from "./explained";

/** The column decides which of the three cells behind a figure is meant; any other shows the result's. */
export function explainFigure(row: ExplainedRow): FoundBehind | null {
  const { consolidation, fact, stated } = row;
  const { units, returned } = consolidation;
  if (fact("unit") === "") return explainSum(row);
  const figures = [...consolidation.figures, ...returned.flatMap((report) => report.figures)];
  const found = figures.find((each) => each.unit === fact("unit") && each.indicator === fact("indicator"));
  if (found === undefined) {
    const own = units.find(({ code }) => code === fact("unit"));
    return own === undefined || fact("indicator") !== "" ? null : { about: { kind: "standing", standing: own } };
  }
  return {
    about: { kind: "figure", figure: found },
    indicator: { code: found.indicator, name: found.name },
    ...behindFigure(consolidation, found, stated.columnStates),
    ...writtenBeside(consolidation, found, stated.columnHeader),
  };
}

/** A line of sums has no cell of its own: it is of the units that are counted in it. Of no cluster: of all. */
function explainSum({ consolidation: { sums, roster, board }, fact }: ExplainedRow): FoundBehind | null {
  const indicator = board.indicators.find(({ code }) => code === fact("indicator"));
  const sum = sums.find((each) => each.indicator === indicator?.code && (each.cluster ?? "") === fact("cluster"));
  if (indicator === undefined || sum === undefined) return null;
  const without = (sum.added ?? sum.averaged)?.without ?? [];
  const named = without.map((code) => roster.find((unit) => unit.code === code)?.name ?? code);
  return {
    about: { kind: "figure-sum", sum, without: named },
    indicator: { code: indicator.code, name: indicator.name },
  };
}

/**
 * What the unit wrote beside its target and its result, where the column shows that; `null` = it shows something else.
 */
function writtenBeside({ accepted }: Consolidation, { unit, indicator }: Figure, header: string): Written | null {
  const submission = accepted.get(unit);
  if (submission === undefined || !besideHeaders.has(header)) return null;
  const forms = [
    [resultList, submission.results],
    [targetList, submission.targets],
  ] as const;
  const found = forms.flatMap(([{ sheet, columns }, rows]) => {
    const row = (rows as readonly { readonly code: string }[]).find(({ code }) => code === indicator);
    return (
      (row === undefined
        ? null
        : writtenUnder(header, { sheet, fields: columns }, { sent: submission, entries: row })) ?? []
    );
  });
  return found[0] ?? null;
}

const besideHeaders: ReadonlySet<string> = new Set([
  "Thực hiện năm trước",
  "Thực hiện 6 tháng năm trước",
  "Kế hoạch giao",
  headers.halfYearPlan,
  "Ước thực hiện cả năm",
  "Khả năng hoàn thành",
  "Căn cứ",
  headers.proof,
  headers.note,
]);

export function behindFigure(
  consolidation: Consolidation,
  found: Figure,
  column: RowFact | null,
): { readonly source: Source | null; readonly raw: string | null } {
  if (column === "target") return { source: found.targetSource, raw: found.rawTarget };
  if (column === "adjusted-target")
    return { source: found.adjustedSource, raw: rawProposal(consolidation, found.unit, found.adjustedSource) };
  return { source: found.source, raw: found.rawResult };
}

/**
 * As typed, where the proposal is in the report that counts; of earlier reports the words are in the store alone.
 */
function rawProposal({ accepted }: Consolidation, unit: string, source: Source | null): string | null {
  const submission = accepted.get(unit);
  if (source === null || submission?.file.name !== source.file) return null;
  return submission.adjustments.find(({ proposed }) => proposed.cell === source.cell)?.proposed.raw ?? null;
}

export function explainAdjustment({ consolidation, fact }: ExplainedRow): FoundBehind | "no-row" | null {
  const { adjustments, figures, board } = consolidation;
  if (fact("indicator") === "") return "no-row";
  if (fact("version") === "") return withoutTarget(consolidation, fact);
  const found = adjustments.find(
    (each) =>
      each.unit === fact("unit") && each.indicator === fact("indicator") && String(each.version) === fact("version"),
  );
  if (found === undefined) return null;
  const named =
    board.indicators.find(({ code }) => code === found.indicator) ??
    figures.find((each) => each.unit === found.unit && each.indicator === found.indicator);
  return {
    about: { kind: "adjustment", adjustment: found },
    indicator: { code: found.indicator, name: named?.name ?? "" },
    source: found.source,
    raw: rawProposal(consolidation, found.unit, found.source),
  };
}

/** A row that names no new target: what is in it was written all the same. */
function withoutTarget({ accepted, board }: Consolidation, fact: ExplainedRow["fact"]): FoundBehind | null {
  const row = accepted.get(fact("unit"))?.adjustments.find(({ code }) => code === fact("indicator"));
  if (row === undefined) return null;
  const name = board.indicators.find(({ code }) => code === row.code)?.name ?? row.name.value ?? "";
  const said = [row.proposed, row.reason, row.document, row.note].find(({ state }) => state !== "blank");
  return {
    about: { kind: "content" },
    indicator: { code: row.code, name },
    source: statedSource(fact),
    raw: said?.raw ?? null,
  };
}

type Row = { readonly consolidation: Consolidation; readonly fact: (name: RowFact) => string; readonly column: string };
type Found = { readonly about: ExplainedAbout; readonly source?: ExplainedSource | null; readonly raw?: string | null };

/** A row of `Đối chiếu điểm`; `null` = the cluster's workbook no longer says so. */
export function explainStatedTotal({ consolidation: { statedTotals }, fact }: Row): Found | "no-row" | null {
  if (fact("unit") === "") return "no-row";
  const found = statedTotals.find(({ unit }) => unit === fact("unit"));
  return found === undefined
    ? null
    : { about: { kind: "stated-total", stated: found }, source: found.source, raw: null };
}

/** A row of `Tổng hợp khen thưởng`: the column says which count is meant. A sum has no cell of its own. */
export function explainCommendation({ consolidation: { accepted }, fact, column }: Row): Found | "no-row" {
  if (fact("award") === "") return "no-row";
  const submission = accepted.get(fact("unit"));
  const row = submission?.commendations.find(({ code }) => code === fact("award"));
  const form = { sheet: commendationList.sheet, fields: commendationList.columns };
  const written: Written | null =
    submission === undefined || row === undefined
      ? null
      : writtenUnder(column, form, { sent: submission, entries: row });
  return { about: { kind: "content" }, ...(written ?? nothingWritten) };
}

/** A row of `Ghi chép của cụm, khối`, by the cell of the cluster's workbook. */
export function explainNote({ consolidation: { sent }, fact }: Row): Found | "no-row" {
  const [file, sheet, cell] = [fact("file"), fact("sheet"), fact("cell")];
  if (sheet === "" || cell === "") return "no-row";
  const own = sent.get(fact("cluster"));
  const row = own?.rows.find(
    (each) =>
      each.cell === cell && (each.file ?? own.file.name) === file && (own.sheets[each.sheet] ?? each.sheet) === sheet,
  );
  return {
    about: { kind: "content" },
    source: { file, sheet, cell },
    raw: row === undefined ? null : row.entries.map(([, raw]) => raw).join("; "),
  };
}

/** Where something was typed, and as what. */
export type Written = { readonly source: Source; readonly raw: string | null };

export const nothingWritten: { readonly source: null; readonly raw: null } = { source: null, raw: null };

type Form = { readonly sheet: string; readonly fields: readonly FieldForm[] };
/** `takenCover`: fields that are in another file. */
type Sent = {
  readonly file: { readonly name: string };
  readonly takenCover?: readonly { readonly key: string; readonly file: string }[];
  readonly sheets: Readonly<Record<string, string>>;
};

/**
 * The entry that a column of an output sheet shows: by the header of the form's own field, or what the sheet calls it.
 * `null` = the column is of none, or it is blank.
 */
export function writtenUnder(
  header: string,
  { sheet, fields }: Form,
  { sent, entries }: { readonly sent: Sent; readonly entries: object },
): Written | null {
  const field = fields.find((each) =>
    [each.header, ...each.aliases].some((name) => header === name || header.startsWith(`${name} `)),
  );
  const entry = field === undefined ? undefined : (entries as Readonly<Record<string, Entry | undefined>>)[field.key];
  if (entry === undefined || entry.cell === "" || entry.state === "blank") return null;
  const file = sent.takenCover?.find(({ key }) => key === field?.key)?.file ?? sent.file.name;
  return { source: { file, sheet: sent.sheets[sheet] ?? sheet, cell: entry.cell }, raw: entry.raw };
}
