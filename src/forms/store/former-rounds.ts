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
  "year",
  "kind",
  "unit",
  "indicator",
  "measure",
  "target",
  "result",
  "state",
  "points",
  "total",
  "rank",
  "class",
  "sha256",
  "day",
  ...deadlineKeys,
  "name",
  "lastDay",
  "successor",
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
        unit,
        name,
        lastDay,
        successor,
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
  return { year, kind };
}

function roundRows(round: FormerRound): readonly Cells[] {
  const own: Cells = { ...named(round), sha256: round.sha256, day: round.day, ...round.deadlines };
  return [own, ...round.units.flatMap((unit) => unitRows(round, unit))];
}

function unitRows(round: RoundName, { unit, figures, total, rank, class: grade }: FormerUnit): readonly Cells[] {
  const result: Cells = {
    ...named(round),
    unit,
    total,
    rank,
    class: grade,
  };
  if (figures.length === 0) return [result];
  return figures.map((figure) => ({
    ...result,
    indicator: figure.indicator,
    measure: figure.measure,
    target: figure.target,
    result: figure.result,
    state: figure.state,
    points: figure.points,
  }));
}

/** What the workbook keeps of earlier rounds, oldest first; nothing if it is a first one. */
export function readFormerRounds(workbook: Workbook): FormerRounds {
  const rows = readStoreTable(workbook, formerRoundsSheet).flatMap((row) => {
    const [year, kind] = [numberIn(row("year")), textIn(row("kind"))];
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
  const first = rows.find(({ row }) => textIn(row("unit")) === "");
  if (first === undefined) return [];
  const ofUnits = rows.filter(({ row }) => textIn(row("unit")) !== "" && !isEnded(row));
  const units = groupBy(ofUnits, ({ row }) => textIn(row("unit")));
  const deadlines = deadlineKeys.map((key) => [key, textOrNull(first.row(key))] as const);
  return [
    {
      ...first.round,
      sha256: textOrNull(first.row("sha256")),
      day: textIn(first.row("day")),
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
    total: numberIn(first?.("total") ?? null),
    rank: numberIn(first?.("rank") ?? null),
    class: textOrNull(first?.("class") ?? null),
  };
}

function restoredFigure(row: StoreRow): readonly FormerFigure[] {
  const indicator = textIn(row("indicator"));
  if (indicator === "") return [];
  return [
    {
      indicator,
      measure: textOrNull(row("measure")),
      target: figureIn(row("target")),
      result: figureIn(row("result")),
      state: stateIn(row("state")),
      points: numberIn(row("points")),
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
  return textIn(row("lastDay")) !== "";
}

function restoredEnded(row: StoreRow, since: RoundName): readonly EndedUnit[] {
  if (!isEnded(row)) return [];
  return [
    {
      unit: textIn(row("unit")),
      name: textIn(row("name")),
      lastDay: textIn(row("lastDay")),
      successor: textOrNull(row("successor")),
      since,
    },
  ];
}
