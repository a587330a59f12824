import type { Band, Criterion } from "../../domain/scale";
import { bandList, scaleList } from "../sheets/board/scale-list";
import type { BoardReader } from "./board-reader";

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

export function readBands(reader: BoardReader): readonly Band[] {
  return reader.list(bandList).map(({ fields }) => ({
    cluster: fields.cluster.value ?? "*",
    criterion: fields.criterion.value ?? "",
    from: fields.from.value,
    text: fields.text.value,
    points: fields.points.value ?? 0,
    meaning: fields.meaning.value,
  }));
}
