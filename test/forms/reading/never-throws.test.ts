import fc from "fast-check";
import { boardOut } from "../../../src/app/board-out";
import { checkJson, checkWorkbook } from "../../../src/app/check-workbooks";
import { consolidate } from "../../../src/app/consolidate";
import { consolidationJson } from "../../../src/app/consolidation-json";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { readMarks } from "../../../src/forms/marks/read-marks";
import { boardCatalogue, markedCatalogue } from "../../../src/forms/unit/unit-catalogue";
import { readBoard } from "../../../src/forms/board/read-board";
import { readClusterSubmission } from "../../../src/forms/cluster/read-cluster-submission";
import { readStore } from "../../../src/forms/store/store";
import { identityOf, openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { readSubmission } from "../../../src/forms/unit/read-submission";
import { encodeWorkbook } from "../../../src/hosts/memory/memory-host";
import { vi } from "../../../src/text/vi";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { boardOf, host, issuedTo, smallProvince, typeInto, wellFilled } from "../../support/small-province";
import { anyWorkbook, damaged } from "./any-workbook";

const province = smallProvince();
const unit = unitsOfRound(province.board).units[0]!;
const file = { name: "C1-01.xlsx", sha256: "00", changed: "2020-06-28T10:00:00", receivedOption: null };
const unitBook = typeInto(issuedTo(province, "C1-01"), wellFilled("C1-01"));
const context = { asOf: "2020-07-15" };

function readAsUnit(workbook: Workbook): void {
  const opened = openUnitWorkbook(workbook);
  identityOf(opened);
  for (const catalogue of [boardCatalogue(province.board, unit), markedCatalogue(opened.marks)])
    readSubmission(opened, { unit, file, catalogue });
  checkJson([checkWorkbook(file, workbook, context)], vi);
}

function readAsBoard(workbook: Workbook): void {
  readMarks(workbook);
  readStore(workbook);
  readBoard(workbook);
  inputSheets(workbook);
  readClusterSubmission(workbook, { cluster: "C1", file });
}

/** A whole run: the given Board, the given file, the output written. */
function run(board: Workbook, sent: Workbook): Workbook {
  const files = [{ name: "C1/C1-01.xlsx", bytes: encodeWorkbook(sent), changed: file.changed }];
  const request = {
    board: boardOf(board),
    stored: readStore(board),
    files,
    ...context,
    receivedOption: null,
    progress: () => undefined,
  };
  const consolidated = consolidate(request, host);
  consolidationJson(consolidated.consolidation, vi);
  return workbookOf(boardOut(board, consolidated, vi).draft);
}

const faulty = typeInto(unitBook, [
  ["Kết quả", "A1", "Thực hiện trong kỳ", "1.234"],
  ["Kết quả", "A2", "Thực hiện trong kỳ", "5 triệu"],
  ["Tự chấm", "T3", "Điểm tự chấm", "mười"],
  ["Thông tin chung", "Ngày ký", "", "30/2"],
]);
const out = run(run(province.workbook, faulty), issuedTo(province, "_C1"));

describe("reading never throws", () => {
  test("whatever stands on sheets under our names", () => {
    fc.assert(
      fc.property(anyWorkbook, (workbook) => {
        readAsUnit(workbook);
        readAsBoard(workbook);
      }),
      { numRuns: 300 },
    );
  });

  test("a unit's workbook with any damage, alone and in a whole run", () => {
    fc.assert(
      fc.property(damaged(unitBook), (workbook) => {
        readAsUnit(workbook);
        run(province.workbook, workbook);
      }),
      { numRuns: 40 },
    );
  });

  test("a cluster's workbook with any damage", () => {
    fc.assert(
      fc.property(damaged(issuedTo(province, "_C1")), (workbook) => {
        readAsBoard(workbook);
        checkJson([checkWorkbook(file, workbook, context)], vi);
        run(province.workbook, workbook);
      }),
      { numRuns: 25 },
    );
  });

  test("a consolidated Board workbook with any damage, its store too", () => {
    fc.assert(
      fc.property(damaged(out), (workbook) => {
        readAsBoard(workbook);
        if (readBoard(workbook).board !== null) run(workbook, unitBook);
      }),
      { numRuns: 40 },
    );
  });
});
