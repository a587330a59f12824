import type { Opinion, Receipt } from "../../domain/round/receipt";
import type { EnteredScore } from "../../domain/round/scale";
import { enteredScoreList, opinionList, receiptList } from "../sheets/board/register-lists";
import { figuresOrWords, type BoardReader } from "./board-reader";

export function readReceipts(reader: BoardReader): readonly Receipt[] {
  return reader.list(receiptList).map(({ fields }) => ({
    sender: fields.sender.value ?? "",
    document: fields.document.value,
    number: fields.number.value,
    signedOn: fields.signedOn.value,
    arrivalNumber: fields.arrivalNumber.value,
    arrivedOn: fields.arrivedOn.value,
    way: fields.way.value,
    file: fields.file.value,
    sha256: fields.sha256.value,
    state: fields.state.value ?? "received",
    completeBy: fields.completeBy.value,
    note: fields.note.value,
    cell: fields.sender.cell,
  }));
}

export function readOpinions(reader: BoardReader): readonly Opinion[] {
  return reader.list(opinionList, figuresOrWords).map(({ fields }) => ({
    unit: fields.unit.value ?? "",
    code: fields.code.value ?? "",
    version: fields.version.value ?? 1,
    cluster: fields.cluster.value ?? "none",
    council: fields.council.value ?? "none",
    applied: fields.applied.value,
    document: fields.document.value,
    note: fields.note.value,
    cell: fields.unit.cell,
  }));
}

/** A row counts as a score only where its stage is one of the contract's. */
export function readScores(reader: BoardReader): readonly EnteredScore[] {
  return reader.list(enteredScoreList).flatMap(({ fields }) => {
    const stage = fields.stage.value;
    if (stage === null) return [];
    return [
      {
        unit: fields.unit.value ?? "",
        criterion: fields.criterion.value ?? "",
        stage,
        points: fields.points.value,
        notApplicable: fields.notApplicable.value !== null || fields.points.state === "not-applicable",
        explanation: fields.explanation.value,
        scorer: fields.scorer.value,
        date: fields.date.value,
        cell: fields.points.cell,
        file: null,
      },
    ];
  });
}
