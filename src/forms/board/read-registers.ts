import type { BoardReader } from "./board-reader";
import type { Receipt, Opinion } from "../../domain/round/receipt";
import { receiptList, opinionList, enteredScoreList, nominationList } from "../sheets/board/register-lists";
import { figuresOrWords, readList } from "../reading/read-list";
import type { EnteredScore } from "../../domain/round/scale";
import type { Nomination, StatedNomination } from "../../domain/round/decision-rules";
import type { Workbook } from "../../workbook/sheet";
import { locateSheet } from "../reading/find-header";
import type { RowReading } from "../description/sheet-form";

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

type NominationReading = {
  /** In the order of the sheet. */
  readonly rows: readonly Nomination[];
  /** Addresses of cells that hold something which could not be read. */
  readonly unread: ReadonlySet<string>;
};

/** The register as it stands, for changing it. */
export function readNominations(workbook: Workbook): NominationReading {
  const sheet = locateSheet(workbook, nominationList);
  if (sheet === null) return { rows: [], unread: new Set() };
  const { rows, findings } = readList(sheet, nominationList);
  return { rows: rows.map(nominationOf), unread: new Set(findings.map(({ cell }) => cell)) };
}

/** The same for a reading of all sheets, which gathers what it found. */
export function readNominationRows(reader: BoardReader): readonly Nomination[] {
  return reader.list(nominationList).map(nominationOf);
}

function nominationOf({ row, fields }: RowReading<(typeof nominationList)["columns"]>): Nomination {
  const { unit, award, ...rest } = fields;
  const stated = Object.fromEntries(Object.entries(rest).map(([key, entry]) => [key, entry.value])) as StatedNomination;
  return { unit: unit.value ?? "", award: award.value ?? "", stated, row, cell: unit.cell };
}
