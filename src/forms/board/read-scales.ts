import { type BoardReader, splitCodes } from "./board-reader";
import type { Criterion, Band } from "../../domain/round/scale";
import { scaleList, bandList } from "../sheets/board/scale-list";
import { finding } from "../reading/finding";
import type { Workbook } from "../../workbook/sheet";
import type { ScaleProposal, ScaleSettings } from "../../domain/scales/scale-change";
import { locateSheet } from "../reading/find-header";
import { matchKey } from "../../workbook/text/match-key";
import { clusterList } from "../sheets/board/roster-lists";

export function readCriteria(reader: BoardReader): readonly Criterion[] {
  return reader.list(scaleList).map(({ fields }) => ({
    cluster: fields.cluster.value ?? "*",
    section: fields.section.value,
    code: fields.code.value ?? "",
    name: fields.name.value ?? "",
    max: fields.max.value ?? 0,
    kind: fields.kind.value ?? "direct",
    indicator: fields.indicator.value,
    document: fields.document.value,
    bandsBy: fields.bandsBy.value ?? "percent",
    step: fields.step.value,
    perTime: fields.perTime.value,
    minimumPercent: fields.minimumPercent.value,
    lowest: fields.lowest.value,
    highest: fields.highest.value,
    mayBeNotApplicable: fields.mayBeNotApplicable.value === "yes",
    assessor: fields.assessor.value,
    cell: fields.code.cell,
  }));
}

/**
 * A row without points, or without anything to earn them by, can't count and must not be passed over either, or the
 * next band would stand for it: until it is mended, nothing earns any of the criterion's bands. They stay there, so
 * that those given for all ("*") don't step in.
 */
export function readBands(reader: BoardReader): readonly Band[] {
  const rows = reader.list(bandList);
  const incomplete = new Set<string>();
  for (const { fields } of rows) {
    const { points, from, text } = fields;
    const blank =
      points.value === null
        ? { label: "Điểm", cell: points.cell }
        : from.value === null && text.value === null
          ? { label: "Từ", cell: from.cell }
          : null;
    if (blank === null) continue;
    incomplete.add(keyOf(fields));
    reader.report(bandList, {
      finding: finding("scale-band-incomplete", { criterion: fields.criterion.value ?? "", label: blank.label }),
      cell: blank.cell,
    });
  }
  return rows.map(({ fields }) => ({
    cluster: fields.cluster.value ?? "*",
    criterion: fields.criterion.value ?? "",
    from: incomplete.has(keyOf(fields)) ? null : fields.from.value,
    text: incomplete.has(keyOf(fields)) ? null : fields.text.value,
    points: fields.points.value ?? 0,
    meaning: fields.meaning.value,
  }));
}

type BandFields = {
  readonly cluster: { readonly value: string | null };
  readonly criterion: { readonly value: string | null };
};

function keyOf({ cluster, criterion }: BandFields): string {
  return JSON.stringify([cluster.value ?? "*", criterion.value]);
}

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
