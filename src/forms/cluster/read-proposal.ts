import type { Criterion } from "../../domain/round/scale";
import type { ScaleProposal, ScaleSettings } from "../../domain/scales/scale-change";
import type { Workbook } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import { splitCodes, type BoardReader } from "../board/board-reader";
import { readBands, readCriteria } from "../board/read-scales";
import { locateSheet } from "../reading/find-header";
import { clusterList } from "../sheets/board/cluster-list";
import { bandList, scaleList } from "../sheets/board/scale-list";

/**
 * The scale in a cluster's workbook; `null` where there is none. A sheet that is gone is no issue here: whether a scale
 * must come, the list of documents says.
 */
export function readProposal(workbook: Workbook, reader: BoardReader, cluster: string): ScaleProposal | null {
  if (locateSheet(workbook, scaleList) === null) return null;
  const all = readCriteria(reader);
  const own = all
    .filter((criterion) => matchKey(criterion.cluster) === matchKey(cluster))
    .map((criterion): Criterion => ({ ...criterion, cluster }));
  const criteria = own.length > 0 ? own : all.filter((criterion) => criterion.cluster === "*");
  if (criteria.length === 0) return null;
  const codes = new Set(criteria.map(({ code }) => code));
  const bands =
    locateSheet(workbook, bandList) === null ? [] : readBands(reader).filter((band) => codes.has(band.criterion));
  const ofCluster = bands.flatMap((band) =>
    matchKey(band.cluster) === matchKey(cluster) ? [{ ...band, cluster }] : band.cluster === "*" ? [band] : [],
  );
  return { criteria, bands: ofCluster, settings: readSettings(workbook, reader, cluster) };
}

function readSettings(workbook: Workbook, reader: BoardReader, cluster: string): ScaleSettings | null {
  if (locateSheet(workbook, clusterList) === null) return null;
  const row = reader.list(clusterList).find(({ fields }) => matchKey(fields.code.value ?? "") === matchKey(cluster));
  if (row === undefined) return null;
  const {
    scaleState,
    declaredTotal,
    bonusCap,
    penaltyCap,
    totalCap,
    tieBreaks,
    decimals,
    whenNotApplicable,
    whenMissing,
  } = row.fields;
  return {
    scaleState: scaleState.value ?? "draft",
    declaredTotal: declaredTotal.value,
    bonusCap: bonusCap.value,
    penaltyCap: penaltyCap.value,
    totalCap: totalCap.value,
    tieBreaks: splitCodes(tieBreaks),
    decimals: decimals.value,
    whenNotApplicable: whenNotApplicable.value,
    whenMissing: whenMissing.value,
  };
}
