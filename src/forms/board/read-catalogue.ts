import { type BoardReader, splitCodes } from "./board-reader";
import type { Period } from "../../domain/round/period";
import type { Cluster, Membership } from "../../domain/round/roster";
import { clusterList, rosterList } from "../sheets/board/roster-lists";
import type { DocumentType } from "../../domain/round/receipt";
import { documentList, indicatorList, assignedTargetList, contentItemList } from "../sheets/board/catalogue-lists";
import type { Indicator, Scope, AssignedTarget, ContentItem } from "../../domain/round/indicator";
import type { Entry } from "../../domain/basics/entry";
import { figuresOrWords } from "../reading/read-list";

export function readClusters(reader: BoardReader, period: Period): readonly Cluster[] {
  return reader.list(clusterList).map(({ fields }) => ({
    code: fields.code.value ?? "",
    kind: fields.kind.value ?? "khoi",
    name: fields.name.value ?? fields.code.value ?? "",
    officer: fields.officer.value,
    rules: fields.rules.value,
    scaleState: fields.scaleState.value ?? "draft",
    declaredTotal: fields.declaredTotal.value,
    bonusCap: fields.bonusCap.value,
    penaltyCap: fields.penaltyCap.value,
    totalCap: fields.totalCap.value,
    scoring: {
      decimals: fields.decimals.value ?? period.scoring.decimals,
      whenNotApplicable: fields.whenNotApplicable.value ?? period.scoring.whenNotApplicable,
      whenMissing: fields.whenMissing.value ?? period.scoring.whenMissing,
    },
    tieBreaks: splitCodes(fields.tieBreaks),
    extendedTo: fields.extendedTo.value,
    extensionReason: fields.extensionReason.value,
  }));
}

export function readRoster(reader: BoardReader): readonly Membership[] {
  return reader.list(rosterList).map(({ fields }) => ({
    order: fields.order.value,
    cluster: fields.cluster.value ?? "",
    unit: fields.unit.value ?? "",
    name: fields.name.value ?? fields.unit.value ?? "",
    aliases: splitCodes(fields.aliases),
    type: fields.type.value,
    role: fields.role.value ?? "member",
    formality: fields.formality.value ?? "state",
    contact: fields.contact.value,
    email: fields.email.value,
    phone: fields.phone.value,
    extendedTo: fields.extendedTo.value,
    extensionReason: fields.extensionReason.value,
    exemptReason: fields.exemptReason.value,
    from: fields.from.value,
    to: fields.to.value,
    successor: fields.successor.value,
    cell: fields.unit.cell,
  }));
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

export function readIndicators(reader: BoardReader): readonly Indicator[] {
  return reader.list(indicatorList).map(({ fields }) => ({
    code: fields.code.value ?? "",
    section: fields.section.value,
    name: fields.name.value ?? "",
    measure: fields.measure.value,
    evaluation: fields.evaluation.value ?? "higher",
    nature: fields.nature.value ?? "flow",
    benchmarkPercent: fields.benchmarkPercent.value,
    scope: readScope(fields.scope),
    decimals: fields.decimals.value ?? 0,
    minimum: fields.minimum.value,
    maximum: fields.maximum.value,
    acceptedTexts: splitCodes(fields.acceptedTexts),
  }));
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

/** KAD and KG are handed on to the unit's sheet as they stand. */
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
