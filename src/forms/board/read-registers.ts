import { valuesOf, type BoardReader } from "./board-reader";
import type { Receipt, Opinion, SentReminder } from "../../domain/round/receipt";
import {
  receiptList,
  reminderList,
  opinionList,
  enteredScoreList,
  nominationList,
} from "../sheets/board/register-lists";
import { figuresOrWords, readList } from "../reading/read-list";
import type { EnteredScore } from "../../domain/round/scale";
import type { Nomination } from "../../domain/round/decision-rules";
import type { Workbook } from "../../workbook/sheet";
import { locateSheet } from "../reading/find-header";
import type { RowReading } from "../description/sheet-form";

export function readReceipts(reader: BoardReader): readonly Receipt[] {
  return reader.list(receiptList).map(({ fields }) => {
    const values = valuesOf(fields);
    return { ...values, sender: values.sender ?? "", state: values.state ?? "received", cell: fields.sender.cell };
  });
}

/** Earlier workbooks have no such sheet: nothing is known of reminders then. */
export function readReminders(reader: BoardReader): readonly SentReminder[] {
  if (!reader.has(reminderList)) return [];
  return reader.list(reminderList).map(({ fields }) => {
    const values = valuesOf(fields);
    return { ...values, code: values.code ?? "", wave: values.wave ?? 1, cell: fields.code.cell };
  });
}

export function readOpinions(reader: BoardReader): readonly Opinion[] {
  return reader.list(opinionList, figuresOrWords).map(({ fields }) => {
    const values = valuesOf(fields);
    return {
      ...values,
      unit: values.unit ?? "",
      code: values.code ?? "",
      version: values.version ?? 1,
      cluster: values.cluster ?? "none",
      council: values.council ?? "none",
      cell: fields.unit.cell,
    };
  });
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

/** The register as it is now, to be changed. */
export function readNominations(workbook: Workbook): NominationReading {
  const sheet = locateSheet(workbook, nominationList);
  if (sheet === null) return { rows: [], unread: new Set() };
  const { rows, findings } = readList(sheet, nominationList);
  return { rows: rows.map(nominationOf), unread: new Set(findings.map(({ cell }) => cell)) };
}

/** The same in a reading of all sheets, which collects the issues. */
export function readNominationRows(reader: BoardReader): readonly Nomination[] {
  return reader.list(nominationList).map(nominationOf);
}

function nominationOf({ row, fields }: RowReading<(typeof nominationList)["columns"]>): Nomination {
  const { unit, award, ...stated } = valuesOf(fields);
  return { unit: unit ?? "", award: award ?? "", stated, row, cell: fields.unit.cell };
}
