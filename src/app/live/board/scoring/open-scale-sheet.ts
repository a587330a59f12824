import { checkCriterion } from "../../../../domain/checks/check-scale";
import { scaleOf, saysSomething, bandsOf, type Criterion } from "../../../../domain/round/scale";
import { isOutsideBase, numbersOf, ways } from "../../../../domain/ways/ways";
import type { CriterionNumber } from "../../../../domain/ways/way";
import { plainBands } from "../../../../domain/scales/compare-scales";
import { nextCode, lineFields } from "../../../../domain/scales/scale-change";
import { findHeader, locateSheet } from "../../../../forms/reading/find-header";
import { scaleList } from "../../../../forms/sheets/board/scale-list";
import { addressOf, parseAddress } from "../../../../workbook/address";
import type { OpenedBoard } from "../../../open-board";
import { sentScale, type SentScale } from "./accept-scale";
import { formOf, type ScaleLine, type ScaleSheet, type SentDifferences } from "./scale-sheet";
import type { SheetPlace } from "./score-sheet";
import type { ScoringRound } from "./scoring-round";

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
  const codes = new Set(scale.map(({ code }) => code));
  const members = new Set(consolidation.roster.filter((unit) => unit.cluster === cluster.code).map(({ code }) => code));
  const own = board.kind === "cluster";
  return {
    clusters: board.clusters.map(({ code, name }) => ({ code, name })),
    cluster: cluster.code,
    common: scale[0]?.cluster === "*",
    state: cluster.scaleState,
    states: own ? ["draft", "agreed"] : ["draft", "agreed", "accepted"],
    closed: own && cluster.scaleState === "accepted",
    declared: cluster.declaredTotal,
    lines: scale.map((criterion) => lineOf(opened, criterion)),
    nextCode: nextCode(scale.map(({ code }) => code)),
    indicators: board.indicators.map(({ code, name }) => ({ code, name })),
    documents: board.documents.map(({ code, name }) => ({ code, name })),
    entered: marks.filter((mark) => members.has(mark.unit) && codes.has(mark.criterion) && saysSomething(mark)).length,
    waiting: board.clusters
      .filter(({ code }) => sentDifferences(opened, code, consolidation.asOf) !== null)
      .map(({ code, name }) => ({ code, name })),
    sent: sentDifferences(opened, cluster.code, consolidation.asOf),
    place: headPlace(opened),
  };
}

function sentDifferences(opened: OpenedBoard, cluster: string, asOf: string): SentDifferences | null {
  const sent = sentScale(opened, cluster, asOf);
  if (sent === null || sent.changes.length === 0) return null;
  const lines = [...sent.proposal.criteria, ...scaleOf(opened.board, cluster)];
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

function lineOf({ workbook, board }: OpenedBoard, criterion: Criterion): ScaleLine {
  const { section, code, name, kind, assessor, mayBeNotApplicable, bandsBy } = criterion;
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
    indicator:
      board.indicators.find((indicator) => indicator.code === criterion.indicator)?.name ?? criterion.indicator,
    document: board.documents.find((document) => document.code === criterion.document)?.name ?? criterion.document,
    outsideBase: isOutsideBase(kind),
    numbers: numbersOf(criterion).map((key) => ({ key, value: criterion[key], closed: isFormula(key) })),
    bands:
      ways[kind].bands !== undefined
        ? bandsOf(board.bands, criterion).map(({ from, text, points }) => ({ from, text, points }))
        : [],
    form: formOf(board, criterion),
    faults: checkCriterion(board, criterion),
    place: { sheet: sheet?.name ?? scaleList.sheet, cell: criterion.cell },
  };
}

function headPlace({ workbook }: OpenedBoard): SheetPlace | null {
  const sheet = locateSheet(workbook, scaleList);
  return sheet === null ? null : { sheet: sheet.name, cell: addressOf(findHeader(sheet, scaleList)?.row ?? 1, 1) };
}
