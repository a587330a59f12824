import { unstated } from "../../domain/figures/target-percent";
import { finding } from "../reading/finding";
import { type BoardReader, splitCodes, valuesOf } from "./board-reader";
import type { Period } from "../../domain/round/period";
import type { Cluster, Membership } from "../../domain/round/roster";
import { clusterList, rosterList } from "../sheets/board/roster-lists";
import type { DocumentType } from "../../domain/round/receipt";
import { documentList, indicatorList, assignedTargetList, contentItemList } from "../sheets/board/catalogue-lists";
import type { Indicator, Scope, AssignedTarget, ContentItem } from "../../domain/round/indicator";
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

export function readDocuments(reader: BoardReader): readonly DocumentType[] {
  return reader.list(documentList).map(({ fields }) => ({
    code: fields.code.value ?? "",
    name: fields.name.value ?? "",
    level: fields.level.value ?? "unit",
    required: fields.required.value === "yes",
    sheet: fields.sheet.value,
  }));
}

/** Tính chất must be stated where a mốc applies, and nowhere else: the round decides. */
export function readIndicators(
  reader: BoardReader,
  period: Pick<Period, "kind" | "scoreByBenchmark">,
): readonly Indicator[] {
  return reader.list(indicatorList).map(({ fields }) => {
    const values = valuesOf(fields);
    const { code, nature } = fields;
    if (nature.state === "blank" && nature.cell !== "" && unstated(period, values).includes("nature"))
      reader.report(indicatorList, {
        finding: finding("board-blank", { label: "Tính chất", row: code.value ?? "" }),
        cell: nature.cell,
      });
    return {
      ...values,
      code: values.code ?? "",
      name: values.name ?? "",
      scope: readScope(fields.scope),
      acceptedTexts: splitCodes(fields.acceptedTexts),
    };
  });
}

/** `-` before a type, cluster or unit excludes it (contract §4, Áp dụng). */
function readScope(entry: Entry<string>): Scope {
  const marks = splitCodes(entry);
  return {
    include: marks.filter((each) => !each.startsWith("-")),
    exclude: marks.filter((each) => each.startsWith("-")).map((each) => each.slice(1).trim()),
  };
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

export function readContentItems(reader: BoardReader): readonly ContentItem[] {
  return reader.list(contentItemList).map(({ fields }) => ({
    code: fields.code.value ?? "",
    section: fields.section.value,
    name: fields.name.value ?? "",
    measure: fields.measure.value,
    type: fields.type.value ?? "text",
    required: fields.required.value === "yes",
    scope: readScope(fields.scope),
    indicator: fields.indicator.value,
  }));
}
