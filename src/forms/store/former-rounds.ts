import { formerRoundsSheet } from "../../contract/sheet-names";
import type { EntryState } from "../../domain/basics/entry";
import type { EndedUnit } from "../../domain/next-round/ended-units";
import {
  deadlineKeys,
  type Deadlines,
  type FormerFigure,
  type FormerRound,
  type FormerUnit,
} from "../../domain/next-round/former-round";
import type { FormerRounds } from "../../domain/next-round/plan-next-round";
import { isPeriodKind, type RoundName } from "../../domain/round/period";
import { groupBy } from "../../domain/basics/group-by";
import type { CellValue } from "../../workbook/cell";
import type { SheetDraft } from "../../workbook/draft";
import type { Workbook } from "../../workbook/sheet";
import { drawStoreTable, numberIn, readStoreTable, type StoreRow, textIn, textOrNull } from "./store-table";

/**
 * One row for each (round, unit, indicator); before them one for the round itself, which names no unit; a unit without
 * figures has a row without an indicator; at the end the units that have ended, known by their last day.
 */
const header = [
  "Năm",
  "Kỳ",
  "Mã đơn vị",
  "Mã",
  "ĐVT",
  "Chỉ tiêu",
  "Kết quả",
  "Trạng thái",
  "Điểm",
  "Tổng điểm",
  "Hạng",
  "Xếp loại",
  "SHA-256",
  "Ngày",
  ...deadlineKeys,
  "Tên đơn vị",
  "Đến ngày",
  "Đơn vị kế thừa",
] as const;

type Cells = { readonly [H in (typeof header)[number]]?: CellValue };

/** `_TD_Kỳ trước`; nothing where no round came before. */
export function drawFormerRounds({ rounds, ended }: FormerRounds): readonly SheetDraft[] {
  if (rounds.length === 0) return [];
  const rows = [
    ...rounds.flatMap((round) => roundRows(round)),
    ...ended.map(
      ({ unit, name, lastDay, successor, since }): Cells => ({
        ...named(since),
        "Mã đơn vị": unit,
        "Tên đơn vị": name,
        "Đến ngày": lastDay,
        "Đơn vị kế thừa": successor,
      }),
    ),
  ];
  return [
    drawStoreTable({
      sheet: formerRoundsSheet,
      header,
      rows: rows.map((cells) => header.map((name) => cells[name] ?? null)),
    }),
  ];
}

function named({ year, kind }: RoundName): Cells {
  return { Năm: year, Kỳ: kind };
}

function roundRows(round: FormerRound): readonly Cells[] {
  const own: Cells = { ...named(round), "SHA-256": round.sha256, Ngày: round.day, ...round.deadlines };
  return [own, ...round.units.flatMap((unit) => unitRows(round, unit))];
}

function unitRows(round: RoundName, { unit, figures, total, rank, class: grade }: FormerUnit): readonly Cells[] {
  const result: Cells = {
    ...named(round),
    "Mã đơn vị": unit,
    "Tổng điểm": total,
    Hạng: rank,
    "Xếp loại": grade,
  };
  if (figures.length === 0) return [result];
  return figures.map((figure) => ({
    ...result,
    Mã: figure.indicator,
    ĐVT: figure.measure,
    "Chỉ tiêu": figure.target,
    "Kết quả": figure.result,
    "Trạng thái": figure.state,
    Điểm: figure.points,
  }));
}

/** What the workbook keeps of earlier rounds, oldest first; nothing if it is a first one. */
export function readFormerRounds(workbook: Workbook): FormerRounds {
  const rows = readStoreTable(workbook, formerRoundsSheet).flatMap((row) => {
    const [year, kind] = [numberIn(row("Năm")), textIn(row("Kỳ"))];
    return year !== null && isPeriodKind(kind) ? [{ row, round: { year, kind } }] : [];
  });
  const byRound = groupBy(rows, ({ round: { year, kind } }) => `${year} ${kind}`);
  return {
    rounds: [...byRound.values()].flatMap((own) => restoredRound(own)),
    ended: rows.flatMap(({ row, round }) => restoredEnded(row, round)),
  };
}

type Read = { readonly row: StoreRow; readonly round: RoundName };

function restoredRound(rows: readonly Read[]): readonly FormerRound[] {
  const first = rows.find(({ row }) => textIn(row("Mã đơn vị")) === "");
  if (first === undefined) return [];
  const ofUnits = rows.filter(({ row }) => textIn(row("Mã đơn vị")) !== "" && !isEnded(row));
  const units = groupBy(ofUnits, ({ row }) => textIn(row("Mã đơn vị")));
  const deadlines = deadlineKeys.map((key) => [key, textOrNull(first.row(key))] as const);
  return [
    {
      ...first.round,
      sha256: textOrNull(first.row("SHA-256")),
      day: textIn(first.row("Ngày")),
      deadlines: Object.fromEntries(deadlines) as Record<keyof Deadlines, string | null>,
      units: [...units].map(([unit, own]) => restoredUnit(unit, own)),
    },
  ];
}

function restoredUnit(unit: string, rows: readonly Read[]): FormerUnit {
  const first = rows[0]?.row;
  return {
    unit,
    figures: rows.flatMap(({ row }) => restoredFigure(row)),
    total: numberIn(first?.("Tổng điểm") ?? null),
    rank: numberIn(first?.("Hạng") ?? null),
    class: textOrNull(first?.("Xếp loại") ?? null),
  };
}

function restoredFigure(row: StoreRow): readonly FormerFigure[] {
  const indicator = textIn(row("Mã"));
  if (indicator === "") return [];
  return [
    {
      indicator,
      measure: textOrNull(row("ĐVT")),
      target: figureIn(row("Chỉ tiêu")),
      result: figureIn(row("Kết quả")),
      state: stateIn(row("Trạng thái")),
      points: numberIn(row("Điểm")),
    },
  ];
}

function figureIn(value: CellValue): number | string | null {
  return typeof value === "number" ? numberIn(value) : textOrNull(value);
}

const states: ReadonlySet<string> = new Set<EntryState>([
  "value",
  "text",
  "blank",
  "not-applicable",
  "not-assigned",
  "invalid",
]);

/** An unknown word was written by nobody of ours: its figure counts as unreadable. */
function stateIn(value: CellValue): EntryState {
  const text = textIn(value);
  return states.has(text) ? (text as EntryState) : "invalid";
}

function isEnded(row: StoreRow): boolean {
  return textIn(row("Đến ngày")) !== "";
}

function restoredEnded(row: StoreRow, since: RoundName): readonly EndedUnit[] {
  if (!isEnded(row)) return [];
  return [
    {
      unit: textIn(row("Mã đơn vị")),
      name: textIn(row("Tên đơn vị")),
      lastDay: textIn(row("Đến ngày")),
      successor: textOrNull(row("Đơn vị kế thừa")),
      since,
    },
  ];
}
