import { isScaleClosed, type ScaleState, scaleStates } from "../../../../domain/scales/scale-sum";
import type { Consolidation } from "../../../../domain/consolidation";
import { lineFaults } from "../../../../domain/checks/line-faults";
import type { Issue } from "../../../../domain/issue";
import type { Board } from "../../../../domain/round/board";
import type { StatedCondition } from "../../../../domain/round/decision-rules";
import type { Indicator } from "../../../../domain/round/indicator";
import { type Band, bandsOf, type Criterion, saysSomething, scaleOf } from "../../../../domain/round/scale";
import { type Section, sectionsOf } from "../../../../domain/round/section";
import { plainBands } from "../../../../domain/scales/compare-scales";
import {
  type BandFacts,
  lineFields,
  nextCode,
  type ScaleField,
  type ScaleValue,
} from "../../../../domain/scales/scale-change";
import type { CriterionNumber } from "../../../../domain/ways/way";
import { isOutsideBase, numbersOf, usesBands, ways } from "../../../../domain/ways/ways";
import { findHeader, locateSheet } from "../../../../forms/reading/find-header";
import { scaleList } from "../../../../forms/sheets/board/scale-list";
import { addressOf, parseAddress } from "../../../../workbook/address";
import type { OpenedBoard } from "../../../open-board";
import { type SentScale, sentScale } from "./accept-scale";
import type { SheetPlace } from "./enter-points";
import type { ScoringRound } from "./scored-cluster";

type Named = { readonly code: string; readonly name: string };

/** The scale of one cluster; plain data. */
export type ScaleSheet = {
  /** Every cluster of the workbook, in its order. */
  readonly clusters: readonly { readonly code: string; readonly name: string }[];
  readonly cluster: string;
  /** The cluster has no scale of its own and is scored on the one for all ("*"). */
  readonly common: boolean;
  readonly state: ScaleState;
  /** States that may be stated in this workbook; whether the Board has accepted a scale it alone says. */
  readonly states: readonly ScaleState[];
  /** Why nothing is changed here: the Board has accepted the scale, and this is the cluster's workbook. */
  readonly closed: boolean;
  /** Tổng điểm as declared; `null` = not stated. */
  readonly declared: number | null;
  /** Số chữ số thập phân of its points. */
  readonly decimals: number;
  /** None: there is no scale yet. */
  readonly lines: readonly ScaleLine[];
  /** Proposed for a line that is added. */
  readonly nextCode: string;
  /** What a line can be scored by: code and name, in the order of their sheets. */
  readonly indicators: readonly Indicator[];
  readonly documents: readonly Named[];
  /** Rows of `Mục điểm` for the cluster, and the conditions that lines can name. */
  readonly sections: readonly Section[];
  readonly conditions: readonly Pick<StatedCondition, "code" | "name" | "kind">[];
  /** Points that people entered on these criteria, the units' own left out. */
  readonly entered: number;
  /** Clusters that sent another scale than the workbook holds, in its order. */
  readonly waiting: readonly { readonly code: string; readonly name: string }[];
  /** What the cluster sent, where it differs from this; `null` = nothing else. */
  readonly sent: SentDifferences | null;
  /** Where the scale is written; `null` = the sheet is gone. */
  readonly place: SheetPlace | null;
};

/** A scale that waits for the Board to accept it. */
export type SentDifferences = {
  readonly file: SentScale["file"];
  readonly changes: SentScale["changes"];
  /** Code → name of every line of either scale. */
  readonly names: Readonly<Record<string, string>>;
  /** What added lines say beside their names, blank fields left out, in the order of the sheet. */
  readonly added: readonly { readonly criterion: string; readonly field: ScaleField; readonly value: ScaleValue }[];
};

export type ScaleLine = Pick<
  Criterion,
  "section" | "code" | "name" | "kind" | "assessor" | "mayBeNotApplicable" | "bandsBy" | "countsToward"
> & {
  readonly indicator: string | null;
  readonly document: string | null;
  readonly outsideBase: boolean;
  readonly numbers: readonly ScaleNumber[];
  readonly bands: readonly Pick<Band, "from" | "text" | "points">[];
  /** The whole line, to be changed at once. */
  readonly form: CriterionForm;
  /** What keeps the line from giving points as it is. */
  readonly faults: readonly Issue[];
  readonly place: SheetPlace;
};

/** `closed`: its cell holds a formula. Blank is `null`, never 0; a blank Điểm chuẩn reads as 0. */
export type ScaleNumber = { readonly key: CriterionNumber; readonly value: number | null; readonly closed: boolean };

/** A number of the scale that a person typed; `seen`: what was there when they saw it. */
export type ScaleDraft = {
  readonly criterion: string;
  readonly key: CriterionNumber;
  readonly value: number | null;
  readonly seen: number | null;
};

export type ScaleEntry = {
  readonly cluster: string;
  readonly drafts: readonly ScaleDraft[];
  /** `null` = it stays. */
  readonly state: ScaleState | null;
};

/** A line of the scale with its bands, as a person changes or adds it; plain data. */
export type CriterionForm = Omit<Criterion, "cluster" | "cell"> & { readonly bands: readonly BandFacts[] };

export type CriterionEntry = {
  readonly cluster: string;
  /** What was there when the person saw it; `null` = a new line. */
  readonly seen: CriterionForm | null;
  readonly wanted: CriterionForm;
};

export function formOf(board: Pick<Board, "bands">, { cluster, cell, ...line }: Criterion): CriterionForm {
  const bands = usesBands(line) ? bandsOf(board.bands, { ...line, cluster, cell }) : [];
  return { ...line, bands: bands.map(({ from, text, points, meaning }) => ({ from, text, points, meaning })) };
}

/** The scale of a cluster; of the first where it isn't named. `null`: the workbook has no cluster. */
export function openScaleSheet(
  opened: OpenedBoard,
  { marks, consolidation }: ScoringRound,
  asked: string | null,
): ScaleSheet | null {
  const { board } = opened;
  const cluster = board.clusters.find(({ code }) => code === asked) ?? board.clusters[0];
  if (cluster === undefined) return null;
  const scale = scaleOf(board, cluster.code);
  const faultsOf = lineFaults(board);
  const codes = new Set(scale.map(({ code }) => code));
  const members = new Set(consolidation.roster.filter((unit) => unit.cluster === cluster.code).map(({ code }) => code));
  return {
    clusters: board.clusters.map(({ code, name }) => ({ code, name })),
    cluster: cluster.code,
    common: scale[0]?.cluster === "*",
    state: cluster.scaleState,
    states: scaleStates(board),
    closed: isScaleClosed(board, cluster.scaleState),
    declared: cluster.declaredTotal,
    decimals: cluster.scoring.decimals,
    lines: scale.map((criterion) => lineOf(opened, criterion, faultsOf(criterion))),
    nextCode: nextCode(scale.map(({ code }) => code)),
    indicators: board.indicators,
    documents: board.documents.map(({ code, name }) => ({ code, name })),
    sections: sectionsOf(board, cluster.code),
    conditions: board.conditions.map(({ code, name, kind }) => ({ code, name, kind })),
    entered: marks.filter((mark) => members.has(mark.unit) && codes.has(mark.criterion) && saysSomething(mark)).length,
    waiting: board.clusters
      .filter(({ code }) => sentDifferences(consolidation, code) !== null)
      .map(({ code, name }) => ({ code, name })),
    sent: sentDifferences(consolidation, cluster.code),
    place: headPlace(opened),
  };
}

function sentDifferences(round: Consolidation, cluster: string): SentDifferences | null {
  const sent = sentScale(round, cluster);
  if (sent === null || sent.changes.length === 0) return null;
  const lines = [...sent.proposal.criteria, ...scaleOf(round.board, cluster)];
  return {
    file: sent.file,
    changes: sent.changes,
    names: Object.fromEntries(lines.map(({ code, name }) => [code, name])),
    added: addedFacts(sent),
  };
}

/** The Board must see whole what it would accept. */
function addedFacts({ changes, proposal }: SentScale): SentDifferences["added"] {
  const codes = new Set(
    changes.flatMap(({ criterion, field, old }) => (field === "line" && old === null ? [criterion] : [])),
  );
  return proposal.criteria
    .filter(({ code }) => codes.has(code))
    .flatMap((criterion) => {
      const bands = plainBands({ criterion, bands: bandsOf(proposal.bands, criterion) });
      const facts = lineFields.flatMap((field) => {
        const said =
          field !== "name" &&
          (field !== "bandsBy" || bands.length > 0) &&
          criterion[field] !== null &&
          criterion[field] !== false;
        return said ? [{ criterion: criterion.code, field, value: criterion[field] }] : [];
      });
      return [
        ...facts,
        ...(bands.length === 0 ? [] : [{ criterion: criterion.code, field: "bands" as const, value: bands }]),
      ];
    });
}

function lineOf({ workbook, board }: OpenedBoard, criterion: Criterion, faults: readonly Issue[]): ScaleLine {
  const { section, code, name, kind, assessor, mayBeNotApplicable, bandsBy, countsToward } = criterion;
  const sheet = locateSheet(workbook, scaleList);
  const header = sheet === null ? null : findHeader(sheet, scaleList);
  const row = parseAddress(criterion.cell)?.row ?? 0;
  const isFormula = (key: CriterionNumber): boolean =>
    (sheet?.rows.get(row)?.get(header?.columns.get(key) ?? 0)?.formula ?? null) !== null;
  return {
    section,
    code,
    name,
    kind,
    assessor,
    mayBeNotApplicable,
    bandsBy,
    countsToward,
    indicator:
      board.indicators.find((indicator) => indicator.code === criterion.indicator)?.name ?? criterion.indicator,
    document: board.documents.find((document) => document.code === criterion.document)?.name ?? criterion.document,
    outsideBase: isOutsideBase(criterion),
    numbers: numbersOf(criterion).map((key) => ({ key, value: criterion[key], closed: isFormula(key) })),
    bands:
      ways[kind].bands !== undefined
        ? bandsOf(board.bands, criterion).map(({ from, text, points }) => ({ from, text, points }))
        : [],
    form: formOf(board, criterion),
    faults,
    place: { sheet: sheet?.name ?? scaleList.sheet, cell: criterion.cell },
  };
}

function headPlace({ workbook }: OpenedBoard): SheetPlace | null {
  const sheet = locateSheet(workbook, scaleList);
  return sheet === null ? null : { sheet: sheet.name, cell: addressOf(findHeader(sheet, scaleList)?.row ?? 1, 1) };
}
