import type { Board } from "../../domain/round/board";
import { isStated, owesTarget } from "../../domain/round/indicator";
import { madeOnce } from "../../domain/basics/group-by";
import { fingerprint } from "../../forms/marks/workbook-marks";
import type { CatalogueBoard } from "../../forms/unit/unit-catalogue";
import { appVersion } from "../version";
import type { SenderCluster, SenderUnit } from "./judge-sender";

/**
 * Raised when the same bytes are read as something else than before, so that files in stores of earlier versions are
 * read again (`test/app/receiving/reading-version` tells when).
 */
export const readingVersion = 2;

/**
 * All of a Board by which a file is recognised and read: a reader gets no more than this, so that a stored reading of
 * the same bytes holds as long as this is the same. What came in or was decided meanwhile is not of it.
 */
export type ReadingInputs = {
  readonly board: Pick<Board, "kind"> &
    CatalogueBoard & {
      readonly period: Pick<Board["period"], "year" | "kind">;
      readonly clusters: readonly SenderCluster[];
    };
  readonly units: readonly SenderUnit[];
};

/** The same without all else that lists of the Board hold. */
export function readingInputs(board: ReadingInputs["board"], units: ReadingInputs["units"]): ReadingInputs {
  const { year, kind } = board.period;
  return {
    board: {
      kind: board.kind,
      period: { year, kind },
      clusters: board.clusters.map(({ code, name }) => ({ code, name })),
      indicators: board.indicators.map((indicator) => ({
        code: indicator.code,
        measure: indicator.measure,
        evaluation: indicator.evaluation,
        scope: indicator.scope,
        minimum: indicator.minimum,
        maximum: indicator.maximum,
        ...(isStated(indicator) ? {} : { calculation: indicator.calculation }),
        ...(owesTarget(indicator) ? {} : { hasTarget: false }),
      })),
      contentItems: board.contentItems.map(({ code, type, scope }) => ({ code, type, scope })),
      criteria: board.criteria.map((line) => ({
        cluster: line.cluster,
        concerns: line.concerns,
        code: line.code,
        kind: line.kind,
        indicator: line.indicator,
        document: line.document,
      })),
    },
    units: units.map(({ code, name, aliases, type, cluster }) => ({
      code,
      name,
      aliases,
      type,
      cluster,
    })),
  };
}

/** Start of the SHA-256 of what files are read by, and of who reads them. Takes what `readingInputs` made. */
export const readingPrint: (inputs: ReadingInputs) => string = madeOnce(({ board, units }) =>
  fingerprint([appVersion, String(readingVersion), JSON.stringify([board, units])]).slice(0, printLength),
);

const printLength = 16;
