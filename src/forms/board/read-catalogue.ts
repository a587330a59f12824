import type { AssignedTarget, ContentItem, Indicator, Scope } from "../../domain/round/indicator";
import type { Entry } from "../../domain/basics/entry";
import { assignedTargetList, indicatorList } from "../sheets/board/indicator-list";
import { contentItemList } from "../sheets/board/content-item-list";
import { figuresOrWords, splitCodes, type BoardReader } from "./board-reader";

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
