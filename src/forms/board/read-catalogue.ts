import { unstated } from "../../domain/figures/target-percent";
import { finding } from "../reading/finding";
import { type BoardReader, splitCodes, valuesOf } from "./board-reader";
import { calculationOf, withSoundCalculations } from "./read-calculation";
import { choiceWords } from "../../contract/choice-words";
import { isAmong } from "../../domain/basics/text";
import { periodKinds, type Period, type PeriodKind } from "../../domain/round/period";
import type { ListForm } from "../description/sheet-form";
import type { Cluster, Membership } from "../../domain/round/roster";
import { clusterList, rosterList } from "../sheets/board/roster-lists";
import type { Board } from "../../domain/round/board";
import type { DocumentRow, DocumentType } from "../../domain/round/receipt";
import { groupBy } from "../../domain/basics/group-by";
import { indicatorList, assignedTargetList, contentItemList } from "../sheets/board/catalogue-lists";
import { documentList } from "../sheets/board/document-list";
import {
  scopeOf,
  type Indicator,
  type Scope,
  type AssignedTarget,
  type ContentItem,
} from "../../domain/round/indicator";
import type { Entry } from "../../domain/basics/entry";
import { figuresOrWords } from "../reading/read-list";

export function readClusters(reader: BoardReader, period: Period): readonly Cluster[] {
  return reader.list(clusterList).map(({ fields }) => {
    const { decimals, whenNotApplicable, whenMissing, ...values } = valuesOf(fields);
    return {
      ...values,
      code: values.code ?? "",
      kind: values.kind ?? "khoi",
      name: values.name ?? values.code ?? "",
      scaleState: values.scaleState ?? "draft",
      scoring: {
        decimals: decimals ?? period.scoring.decimals,
        whenNotApplicable: whenNotApplicable ?? period.scoring.whenNotApplicable,
        whenMissing: whenMissing ?? period.scoring.whenMissing,
      },
      tieBreaks: splitCodes(fields.tieBreaks),
      rankedBy: splitCodes(fields.rankedBy),
    };
  });
}

export function readRoster(reader: BoardReader): readonly Membership[] {
  return reader.list(rosterList).map(({ fields }) => {
    const values = valuesOf(fields);
    return {
      ...values,
      cluster: values.cluster ?? "",
      unit: values.unit ?? "",
      name: values.name ?? values.unit ?? "",
      aliases: splitCodes(fields.aliases),
      role: values.role ?? "member",
      formality: values.formality ?? "state",
      cell: fields.unit.cell,
    };
  });
}

/** Those that this kind of round asks for; of the others nothing is owed and nothing said. */
export function readDocuments(
  reader: BoardReader,
  { kind }: Pick<Period, "kind">,
): Pick<Board, "documents" | "otherDocuments"> {
  const rows = reader.list(documentList).map(({ fields }) => ({
    asked: isAskedIn(kind, { reader, form: documentList, fields }),
    code: fields.code.value ?? "",
    level: fields.level.value ?? "unit",
    row: {
      name: fields.name.value ?? "",
      required: fields.required.value === "yes",
      sheet: fields.sheet.value,
      due: fields.due.value,
      scope: readScope(fields.scope),
      cell: fields.scope.cell === "" ? fields.code.cell : fields.scope.cell,
    } satisfies DocumentRow,
  }));
  return {
    documents: documentsIn(rows.filter(({ asked }) => asked)),
    otherDocuments: rows.filter(({ asked }) => !asked).map(({ code }) => code),
  };
}

type NamedRow = Pick<DocumentType, "code" | "level"> & { readonly row: DocumentRow };

/** Rows of one code are one document where a row says Hạn or Áp dụng. */
function documentsIn(rows: readonly NamedRow[]): readonly DocumentType[] {
  const keyOf = ({ code, level }: NamedRow): string => JSON.stringify([code, level]);
  const groups = groupBy(rows, keyOf);
  return rows.flatMap((named): readonly DocumentType[] => {
    const { code, level, row } = named;
    const document = { code, name: row.name, level, required: row.required, sheet: row.sheet };
    const group = groups.get(keyOf(named)) ?? [];
    if (!group.some(saysWhomOrWhen)) return [document];
    return group[0] === named ? [{ ...document, rows: group.map((each) => each.row) }] : [];
  });
}

function saysWhomOrWhen({ row: { due, scope } }: NamedRow): boolean {
  return due !== null || scope.include.length + scope.exclude.length > 0;
}

type AskedRow = {
  readonly reader: BoardReader;
  readonly form: ListForm;
  readonly fields: { readonly rounds: Entry<string> };
};

const inReports: readonly PeriodKind[] = ["h1", "year"];

/**
 * The column Kỳ; blank = the six months and the year (rounds.md). A word that names no round is reported; a row of
 * which nothing can be read is asked for as if it were blank.
 */
function isAskedIn(kind: PeriodKind, { reader, form, fields: { rounds } }: AskedRow): boolean {
  const words = splitCodes(rounds);
  const named = words.map((word) => periodKinds.find((each) => isAmong(word, roundWords(each))) ?? null);
  if (named.includes(null)) {
    const params = { label: "Kỳ", raw: rounds.raw ?? "", choices: Object.values(choiceWords.askedIn).join("; ") };
    reader.report(form, { finding: finding("not-in-list", params), cell: rounds.cell });
  }
  const asked = named.filter((each) => each !== null);
  return (asked.length === 0 ? inReports : asked).includes(kind);
}

function roundWords(kind: PeriodKind): readonly string[] {
  return [choiceWords.askedIn[kind], choiceWords.periodKind[kind]];
}

/** Tính chất must be stated where a mốc applies, and nowhere else: the round decides. */
export function readIndicators(
  reader: BoardReader,
  period: Pick<Period, "kind" | "scoreByBenchmark">,
): readonly Indicator[] {
  const rows = reader.list(indicatorList).map(({ fields }) => {
    const values = valuesOf(fields);
    const { code, nature } = fields;
    if (nature.state === "blank" && nature.cell !== "" && unstated(period, values).includes("nature"))
      reader.report(indicatorList, {
        finding: finding("board-blank", { label: "Tính chất", row: code.value ?? "" }),
        cell: nature.cell,
      });
    const calculation = calculationOf(fields);
    const { section, measure, evaluation, benchmarkPercent, decimals, minimum, maximum, hasTarget } = values;
    const indicator: Indicator = {
      ...{ section, measure, evaluation, benchmarkPercent, decimals, minimum, maximum },
      nature: values.nature,
      code: values.code ?? "",
      name: values.name ?? "",
      scope: readScope(fields.scope),
      acceptedTexts: splitCodes(fields.acceptedTexts),
      ...(calculation === null ? {} : { calculation }),
      ...(hasTarget === null ? {} : { hasTarget: hasTarget === "yes" }),
    };
    return { indicator, fields };
  });
  return withSoundCalculations(reader, rows);
}

/** `-` before a type, cluster or unit excludes it (contract §4, Áp dụng). */
export function readScope(entry: Entry<string>): Scope {
  return scopeOf(splitCodes(entry));
}

export function readAssignedTargets(reader: BoardReader): readonly AssignedTarget[] {
  return reader.list(assignedTargetList, figuresOrWords).map(({ fields }) => ({
    unit: fields.unit.value ?? "",
    code: fields.code.value ?? "",
    previousYear: asTyped(fields.previousYear),
    samePeriod: asTyped(fields.samePeriod),
    plan: asTyped(fields.plan),
    target: asTyped(fields.target),
    halfYearPlan: asTyped(fields.halfYearPlan),
    basis: fields.basis.value,
  }));
}

/** KAD and KG go to the unit's sheet as typed. */
function asTyped(entry: Entry): number | string | null {
  return entry.value ?? entry.raw;
}

/** As of documents. */
export function readContentItems(reader: BoardReader, { kind }: Pick<Period, "kind">): readonly ContentItem[] {
  const rows = reader
    .list(contentItemList)
    .filter(({ fields }) => isAskedIn(kind, { reader, form: contentItemList, fields }));
  return rows.map(({ fields }) => ({
    code: fields.code.value ?? "",
    section: fields.section.value,
    name: fields.name.value ?? "",
    measure: fields.measure.value,
    type: fields.type.value ?? "text",
    required: fields.required.value === "yes",
    scope: readScope(fields.scope),
    indicator: fields.indicator.value,
    statistics: fields.statistics.value,
    statisticsCell: fields.statistics.cell,
  }));
}
