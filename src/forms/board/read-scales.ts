import { type BoardReader, splitCodes, valuesOf } from "./board-reader";
import { headers } from "../../contract/headers";
import { conditionsOf, type Criterion, type Band, type Undecided } from "../../domain/round/scale";
import type { Entry } from "../../domain/basics/entry";
import { scaleList, bandList } from "../sheets/board/scale-list";
import { sectionList } from "../sheets/board/section-list";
import { coded } from "../../domain/basics/group-by";
import { finding } from "../reading/finding";
import { unstated } from "../../domain/figures/target-percent";
import type { Indicator } from "../../domain/round/indicator";
import type { Period } from "../../domain/round/period";
import { pathFault, sectionsOf, type Section } from "../../domain/round/section";
import { type Named, undefinedCells } from "../../domain/scales/undefined-cells";
import { needsMaximum } from "../../domain/ways/ways";
import type { Workbook } from "../../workbook/sheet";
import type { ScaleProposal, ScaleSettings } from "../../domain/scales/scale-change";
import { locateSheet } from "../reading/find-header";
import { matchKey } from "../../workbook/text/match-key";
import { clusterList } from "../sheets/board/roster-lists";

/** What lines name. */
type Mentioned = Pick<Named, "sections" | "conditions"> & { readonly indicators: readonly Indicator[] };

/**
 * The lines of `Thang điểm`. What its cells say together without a rule of contract §5 is told at the cell, and the
 * line gives no points.
 */
export function readCriteria(
  reader: BoardReader,
  { indicators, sections, conditions }: Mentioned,
): readonly Criterion[] {
  return reader.list(scaleList).map(({ fields }) => {
    const values = valuesOf(fields);
    const comparedWith = values.comparedWith === "target" ? null : values.comparedWith;
    const whenLeftOut = values.whenLeftOut === "cluster" ? null : values.whenLeftOut;
    const line = {
      ...{ ...values, kind: values.kind ?? "direct", comparedWith, whenLeftOut },
      bandsBy: values.bandsBy ?? "percent",
      ...{ conditions: codesIn(fields.conditions), concerns: codesIn(fields.concerns) },
    };
    const undefinedOf = undefinedCells(line, {
      indicator: coded(indicators, values.indicator ?? "") ?? null,
      sections: sectionsOf({ sections }, values.cluster ?? everyScale),
      conditions,
    });
    for (const { column, reason, raw = fields[column].raw ?? "" } of undefinedOf)
      reader.report(scaleList, {
        finding: finding("scale-undefined", { label: headers[column], raw, reason }),
        cell: fields[column].cell,
      });
    const undecided: readonly Undecided[] = [
      ...unstatedOf({ ...values, needsMax: needsMaximum(line) }),
      ...(undefinedOf.length === 0 ? [] : (["undefined"] as const)),
    ];
    return {
      ...line,
      cluster: values.cluster ?? everyScale,
      code: values.code ?? "",
      name: values.name ?? "",
      max: values.max ?? 0,
      ...(undecided.length === 0 ? {} : { undecided }),
      mayBeNotApplicable: values.mayBeNotApplicable === "yes",
      needsEvidence: values.needsEvidence === "yes",
      cell: fields.code.cell,
    };
  });
}

type Required = { readonly kind: string | null; readonly max: number | null; readonly needsMax: boolean };

/** Required cells of the line that are blank. */
function unstatedOf({ kind, max, needsMax }: Required): readonly Undecided[] {
  return [...(kind === null ? (["kind"] as const) : []), ...(max === null && needsMax ? (["max"] as const) : [])];
}

/** As the domain compares them: without spaces that say nothing. */
function codesIn(entry: Entry<string>): string | null {
  const codes = splitCodes(entry);
  return codes.length === 0 ? null : codes.join("; ");
}

/** The lines that name a condition which can't be judged give no points, either. */
export function withUsableConditions(
  criteria: readonly Criterion[],
  usable: readonly { readonly code: string }[],
): readonly Criterion[] {
  const codes = new Set(usable.map(({ code }) => code));
  return criteria.map((line) => {
    const { undecided = [] } = line;
    return undecided.includes("undefined") || conditionsOf(line).every((code) => codes.has(code))
      ? line
      : { ...line, undecided: [...undecided, "undefined"] };
  });
}

const everyScale = "*";

/**
 * The rows of `Mục điểm`; [] where a workbook has no such sheet. A path that is none is told at its cell, and the row
 * makes no section.
 */
export function readSections(reader: BoardReader): readonly Section[] {
  if (!reader.has(sectionList)) return [];
  return reader.list(sectionList).flatMap(({ fields }): readonly Section[] => {
    const { cluster, path, name, max, lowest } = valuesOf(fields);
    const reason = path === null ? null : pathFault(path);
    if (reason !== null)
      reader.report(sectionList, {
        finding: finding("scale-undefined", { label: headers.section, raw: fields.path.raw ?? "", reason }),
        cell: fields.path.cell,
      });
    return path === null || reason !== null
      ? []
      : [{ cluster: cluster ?? everyScale, path, name, max, lowest, cell: fields.path.cell }];
  });
}

/** Each line with what its indicator lacks in this round besides. */
export function withUnstatedIndicators(
  criteria: readonly Criterion[],
  indicators: readonly Indicator[],
  period: Pick<Period, "kind" | "scoreByBenchmark">,
): readonly Criterion[] {
  const lacking = new Map(indicators.map((indicator) => [indicator.code, unstated(period, indicator)]));
  return criteria.map(({ undecided = [], ...criterion }) => {
    const all = [...undecided, ...(criterion.indicator === null ? [] : (lacking.get(criterion.indicator) ?? []))];
    return all.length === 0 ? criterion : { ...criterion, undecided: all };
  });
}

/**
 * A row without points, or without anything that earns them, can't count. It can't be skipped either: the next band
 * would take its place. So until it is mended, nothing earns any band of the criterion. Its bands stay in the list, so
 * that the bands for all clusters ("*") are not used instead.
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
 * The scale in a cluster's workbook; `null` if it has none. A missing sheet is no issue here: the list of documents
 * says whether a scale is required.
 */
export function readProposal(workbook: Workbook, reader: BoardReader, cluster: string): ScaleProposal | null {
  if (locateSheet(workbook, scaleList) === null) return null;
  // Whether its indicators are in words, the Board's own sheets tell once the scale is taken over.
  const all = readCriteria(reader, { indicators: [], sections: readSections(reader), conditions: null });
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
  const values = valuesOf(row.fields);
  const { scaleState, declaredTotal, bonusCap, penaltyCap, totalCap, totalFloor } = values;
  const { decimals, whenNotApplicable, whenMissing } = values;
  return {
    scaleState: scaleState ?? "draft",
    declaredTotal,
    bonusCap,
    penaltyCap,
    totalCap,
    totalFloor,
    tieBreaks: splitCodes(row.fields.tieBreaks),
    rankedBy: splitCodes(row.fields.rankedBy),
    decimals,
    whenNotApplicable,
    whenMissing,
  };
}
