import type { Board, Unit } from "../../domain/round/board";
import { documentCodes, sheetNames } from "../../contract/sheet-names";
import type { OpenedUnitWorkbook } from "./open-unit-workbook";
import type { Submission } from "../../domain/submissions/submission";
import { periodOf, clusterOf, unitOf } from "./self-described-round";
import { ownCodes } from "./unit-forms";
import { heldIndicator, heldRows, assignedOf } from "./given-by-form";
import type { RowFacts, WorkbookMarks, HeldFacts } from "../marks/workbook-marks";
import type { Indicator, ContentItem } from "../../domain/round/indicator";
import { blankValues } from "../description/sheet-form";
import type { ScoringMethod } from "../../contract/choice-words";
import { ways } from "../../domain/ways/ways";
import type { Criterion } from "../../domain/round/scale";
import { scaleList } from "../sheets/board/scale-list";

const everyone = { include: [], exclude: [] } as const;

/** The documents that a unit's workbook contains. */
const documents: Board["documents"] = [
  { code: documentCodes.form, name: "", level: "unit", required: true, sheet: sheetNames.results },
  { code: documentCodes.adjustments, name: "", level: "unit", required: false, sheet: sheetNames.adjustments },
];

/** What no unit's workbook contains. */
const keptByBoard = {
  bands: [],
  conditions: [],
  classRules: [],
  awards: [],
  letterheads: [],
  receipts: [],
  reminders: [],
  opinions: [],
  scores: [],
  nominations: [],
  issues: [],
} as const;

/**
 * As much of the Board as a unit's workbook contains, so that the unit can check it without the Board's workbook: its
 * own rows with the facts in `_TD`. Scores and register are not included.
 */
export function selfDescribedBoard(
  opened: OpenedUnitWorkbook,
  submission: Submission,
): { readonly board: Board; readonly unit: Unit } {
  const { marks } = opened;
  const cluster = marks.cluster ?? "";
  const board: Board = {
    kind: "board",
    period: periodOf(marks),
    clusters: [clusterOf(marks, cluster)],
    roster: [],
    documents,
    indicators: indicatorsOf(marks, submission),
    assignedTargets: heldRows(marks).map(([code, held]) => assignedOf({ unit: submission.unit, code }, held)),
    contentItems: rowsOf(marks, sheetNames.contents, submission.contents).map(({ code, facts }) =>
      itemOf(code, facts, marks.held.get(`Nội dung:${code}`)),
    ),
    criteria: rowsOf(marks, sheetNames.selfScores, submission.selfScores).map(({ code, row, facts }) =>
      criterionOf(
        { cluster, code, max: row?.max.value ?? facts?.maximum ?? 0 },
        facts,
        marks.held.get(`Tự chấm:${code}`),
      ),
    ),
    ...keptByBoard,
  };
  return { board, unit: unitOf(opened, submission.unit, cluster) };
}

/** Those with a target, then those of which only a result is asked for. */
function indicatorsOf(marks: WorkbookMarks, { targets, results }: Submission): readonly Indicator[] {
  const withTarget = rowsOf(marks, sheetNames.indicators, targets);
  const known = new Set(withTarget.map(({ code }) => code));
  const without = rowsOf(marks, sheetNames.results, results).filter(
    ({ code }) => !known.has(code) && heldIndicator(marks, code)?.hasTarget === false,
  );
  return [...withTarget, ...without.map(({ code, facts }) => ({ code, row: undefined, facts }))]
    .filter(({ code }) => !ownCodes.includes(code))
    .map((each) => indicatorOf(each, heldIndicator(marks, each.code)));
}

type KnownRow<R> = { readonly code: string; readonly row: R | undefined; readonly facts: RowFacts | undefined };

/** Every row that was issued, even if it is gone, then rows without marks. */
function rowsOf<R extends { readonly code: string }>(
  marks: WorkbookMarks,
  sheet: string,
  rows: readonly R[],
): readonly KnownRow<R>[] {
  const prefix = `${sheet}:`;
  const issued = [...marks.facts.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  const codes = new Set([...issued, ...rows.map((row) => row.code)]);
  return [...codes].map((code) => ({
    code,
    row: rows.find((row) => row.code === code),
    facts: marks.facts.get(prefix + code),
  }));
}

function indicatorOf(
  { code, row, facts }: KnownRow<Submission["targets"][number]>,
  held: HeldFacts | undefined,
): Indicator {
  const measure = row?.measure.value ?? null;
  const words = facts === undefined ? measure === null : facts.reads === "words";
  const { calculation, hasTarget } = held ?? {};
  return {
    section: null,
    benchmarkPercent: null,
    ...(calculation === undefined ? {} : { calculation }),
    ...(hasTarget === undefined ? {} : { hasTarget }),
    code,
    name: row?.name.value ?? "",
    measure,
    evaluation:
      held?.evaluation !== undefined
        ? held.evaluation
        : words
          ? "qualitative"
          : (facts?.judged?.evaluation ?? "higher"),
    nature: facts?.judged?.nature ?? "level",
    scope: everyone,
    decimals: held?.decimals ?? 2,
    minimum: facts?.minimum ?? null,
    maximum: facts?.maximum ?? null,
    acceptedTexts: held?.accepted ?? [],
  };
}

function itemOf(code: string, facts: RowFacts | undefined, held: HeldFacts | undefined): ContentItem {
  const reads = facts?.reads ?? "words";
  const type = reads === "words" ? "text" : reads;
  return {
    code,
    section: null,
    name: held?.name ?? "",
    measure: held?.measure ?? null,
    type,
    required: facts?.required ?? false,
    scope: everyone,
    indicator: facts?.indicator ?? null,
  };
}

/**
 * A check only asks whether a computed line can be computed. Where the result is divided by the target, that depends on
 * the unit's figures; all other lines are treated as lines of a document that never arrives.
 */
function computedMethod({ kind, bandsBy }: HeldFacts): ScoringMethod {
  if (kind === undefined) return "deadline";
  const { outsideBase, uses, bands } = ways[kind];
  if (outsideBase !== undefined) return kind;
  return uses === "ratio" && (bands === undefined || (bandsBy ?? "percent") === "percent")
    ? "proportional"
    : "deadline";
}

/**
 * A check gives no points: only the bounds of a line are known. The same holds for a form without marks: only the Board
 * knows whether the unit must score these lines.
 */
function criterionOf(
  { cluster, code, max }: Pick<Criterion, "cluster" | "code" | "max">,
  facts: RowFacts | undefined,
  held: HeldFacts = {},
): Criterion {
  const byHand = facts?.required ?? false;
  const outside = facts === undefined ? max === 0 : byHand && (facts.minimum !== 0 || facts.maximum !== max);
  const kind = outside ? "bonus-penalty" : byHand ? "direct" : computedMethod(held);
  const each = kind === "excess-bonus" ? 1 : null;
  return {
    ...blankValues(scaleList),
    cluster,
    code,
    name: "",
    max,
    kind,
    indicator: facts?.indicator ?? null,
    document: byHand ? null : "-",
    bandsBy: "percent",
    step: each,
    perTime: each,
    lowest: facts?.minimum ?? null,
    highest: facts?.maximum ?? null,
    mayBeNotApplicable: facts?.mayBeNotApplicable ?? true,
    needsEvidence: held.asksEvidence ?? false,
    cell: "",
  };
}
