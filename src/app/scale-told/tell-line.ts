import { type Indicator, isInWords, scopeOf } from "../../domain/round/indicator";
import { listed } from "../../domain/basics/text";
import type { Board } from "../../domain/round/board";
import { reportAmong } from "../../domain/round/documents";
import type { DocumentRow, DocumentType } from "../../domain/round/receipt";
import { conditionsOf, type Criterion, isUndecided } from "../../domain/round/scale";
import { defaultAcceptedTexts } from "../../domain/figures/target-percent";
import type { ScaleLine } from "../../domain/scales/compare-scales";
import { lineFields, type LineField } from "../../domain/scales/scale-change";
import { leftOutRule } from "../../domain/scoring/sections/left-out";
import { bonusGroups } from "../../domain/scoring/bonus-groups";
import { mostPoints, partOf } from "../../domain/ways/ways";
import type { CommandTexts } from "../../text/command-texts";
import type { Coded, Direction, TermFacts, WayFacts } from "../../text/scale-told";
import { cellsRead, readSource } from "./read-cells";
import { tellBands } from "./tell-bands";

/** What a scale is told in. */
export type ScaleTexts = Pick<CommandTexts, "scaleTold" | "scaleWords">;

/** What the lines of one scale are told from. */
export type Telling = {
  readonly board: Pick<Board, "indicators" | "documents" | "conditions">;
  readonly scale: readonly Criterion[];
  readonly texts: ScaleTexts;
};

/** Every rule of a line, a sentence each, in the order in which a person asks: from what, how, when not, by whom. */
export function tellLine(told: ScaleLine, telling: Telling): readonly string[] {
  const { criterion } = told;
  const { texts } = telling;
  const { line: words } = texts.scaleTold;
  return [
    words.method({ method: criterion.kind, byHand: criterion.kind !== "direct" && readSource(criterion) === null }),
    ...(criterion.concerns === null ? [] : [words.concerns({ scope: scopeOf(listed(criterion.concerns)) })]),
    ...(criterion.assessor === null ? [] : [words.assessor({ name: criterion.assessor })]),
    ...tellSource(told, telling),
    ...tellWay(told, telling),
    ...tellSum(told, telling),
    ...tellWhenNot(criterion, telling),
    ...(criterion.needsEvidence ? [words.evidence] : []),
    ...tellUnused(told, telling),
    ...(isUndecided(criterion) ? [words.undecided] : []),
  ];
}

function tellSource({ criterion: line, bands }: ScaleLine, { board, texts }: Telling): readonly string[] {
  const { line: words } = texts.scaleTold;
  const source = readSource(line);
  if (source === null) return [];
  if (source === "document") return [tellDocument(line, board, words)];
  const what = namedIn(board.indicators, line.indicator ?? "");
  const indicator = board.indicators.find(({ code }) => code === line.indicator);
  const said = words.indicator({
    what,
    measure: indicator?.measure ?? null,
    direction: directionOf(indicator),
    accepted: bands.some(({ text }) => text !== null) ? [] : acceptedBy(indicator),
  });
  const calculation = indicator?.calculation ?? null;
  if (calculation === null) return [said];
  const terms = (all: typeof calculation.over): readonly TermFacts[] =>
    all.map(({ weight, code }) => ({ weight, what: code === null ? null : namedIn(board.indicators, code) }));
  const { over, under, factor } = calculation;
  return [said, words.calculation({ over: terms(over), under: terms(under), factor })];
}

/** By the line's own Hạn, else by those of the document, or of the report with which a sheet comes. */
function tellDocument(
  { document, due }: Criterion,
  { documents }: Telling["board"],
  words: ScaleTexts["scaleTold"]["line"],
): string {
  const known = documents.find(({ code, level }) => code === document && level === "unit");
  const own = datedRows(known);
  const comesWithReport = own.length === 0 && known !== undefined && known.sheet !== null;
  const rows = comesWithReport ? datedRows(reportAmong(documents, "unit")) : own;
  return words.document({ what: namedIn(documents, document ?? ""), due, days: due === null ? rows : [] });
}

/** [] = no row has a day of its own. */
function datedRows(document: DocumentType | undefined): readonly DocumentRow[] {
  const { rows = [] } = document ?? {};
  return rows.some((row) => row.due !== null) ? rows : [];
}

function acceptedBy(indicator: Indicator | undefined): readonly string[] {
  if (indicator === undefined || !isInWords(indicator)) return [];
  const { acceptedTexts, evaluation } = indicator;
  return acceptedTexts.length > 0 || evaluation === "qualitative" ? acceptedTexts : defaultAcceptedTexts;
}

export function directionOf(indicator: Indicator | undefined): Direction {
  if (indicator === undefined || indicator.evaluation === null) return "higher";
  return isInWords(indicator) ? "words" : indicator.evaluation === "lower" ? "lower" : "higher";
}

/** What has this code; a code that nothing has is shown as such. */
export function namedIn(all: readonly { readonly code: string; readonly name: string }[], code: string): Coded {
  return { code, name: all.find((each) => each.code === code)?.name ?? null };
}

function wayFacts(line: Criterion, { board }: Telling): WayFacts {
  const indicator = board.indicators.find(({ code }) => code === line.indicator);
  return {
    ...line,
    most: mostPoints(line),
    part: partOf(line),
    against: line.comparedWith,
    direction: directionOf(indicator),
    measure: readSource(line) === "indicator" ? (indicator?.measure ?? null) : null,
  };
}

function tellWay(told: ScaleLine, telling: Telling): readonly string[] {
  const { criterion } = told;
  const { ways: words } = telling.texts.scaleTold;
  const facts = wayFacts(criterion, telling);
  if (readSource(criterion) === null) return [words.byHand(facts)];
  const read = cellsRead(criterion);
  const { minimumPercent, whenNotAssigned, comparedWith } = criterion;
  return [
    words.way[criterion.kind](facts),
    ...(read.has("bands") ? tellBands(told, facts, words) : []),
    ...(read.has("minimumPercent") && minimumPercent !== null
      ? [words.minimumPercent({ percent: minimumPercent })]
      : []),
    ...(read.has("comparedWith") && comparedWith !== null ? [words.against({ against: comparedWith })] : []),
    ...(read.has("whenNotAssigned") && whenNotAssigned !== null
      ? [words.unassigned({ ...facts, how: whenNotAssigned })]
      : []),
  ];
}

/** Where the points go, and how they are rounded. */
function tellSum({ criterion }: ScaleLine, { scale, texts }: Telling): readonly string[] {
  const { line: words } = texts.scaleTold;
  const read = cellsRead(criterion);
  const { countsToward, bonusGroup, roundTo } = criterion;
  const part = partOf(criterion);
  const others = bonusGroups(scale).find((group) => group.includes(criterion)) ?? [];
  return [
    ...(countsToward === null && part === "base" ? [] : [words.part({ part })]),
    ...(bonusGroup !== null && read.has("bonusGroup")
      ? [
          words.bonusGroup({
            group: bonusGroup,
            others: others.flatMap((line) => (line === criterion ? [] : [line.code])),
          }),
        ]
      : []),
    ...(roundTo !== null && read.has("roundTo") ? [words.roundTo({ multiple: roundTo })] : []),
  ];
}

function tellWhenNot(line: Criterion, { board, texts }: Telling): readonly string[] {
  const { line: words } = texts.scaleTold;
  const conditions = conditionsOf(line).map((code) => namedIn(board.conditions, code));
  return [
    ...(conditions.length === 0 ? [] : [words.conditions({ conditions })]),
    ...(line.mayBeNotApplicable ? [words.mayBeLeftOut] : []),
    ...(line.whenLeftOut === null ? [] : [words.leftOut(leftOutRule(line, { whenNotApplicable: "rescale" }))]),
  ];
}

/** Cells that are filled and have no effect, so that nobody takes them for a rule. */
function tellUnused(told: ScaleLine, { texts }: Telling): readonly string[] {
  const { criterion } = told;
  const read = cellsRead(criterion);
  const { scaleWords, scaleTold } = texts;
  const unused = (field: LineField | "bands", value: Parameters<typeof scaleWords.value>[1]): string =>
    scaleTold.line.unused({ header: scaleWords.field[field], value: scaleWords.value(field, value) });
  const rows = told.bands.map(({ from, text, points, meaning }) => ({ from, text, points, meaning }));
  return [
    ...lineFields.flatMap((field) =>
      read.has(field) || saysNothing(field, criterion) ? [] : [unused(field, criterion[field])],
    ),
    ...(read.has("bands") || rows.length === 0 ? [] : [unused("bands", rows)]),
  ];
}

/** A blank cell, what stands for one, or a Điểm chuẩn that says the same as Điểm tối đa. */
function saysNothing(field: LineField, line: Criterion): boolean {
  const value = line[field];
  if (value === null || value === false) return true;
  if (field === "max") return value === 0 || value === line.highest;
  return field === "bandsBy" && value === "percent";
}
