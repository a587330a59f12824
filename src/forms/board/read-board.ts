import type { Board } from "../../domain/round/board";
import type { Issue } from "../../domain/issue";
import type { Workbook } from "../../workbook/sheet";
import { openConflictIssues } from "../merging/conflict-issues";
import { readFileChoices } from "../merging/file-differences";
import { readMarks } from "../marks/read-marks";
import type { Period } from "../../domain/round/period";
import { boardReader, type BoardReader } from "./board-reader";
import { stampOf } from "./stamp";
import { readAssignedTargets, readContentItems, readIndicators } from "./read-catalogue";
import { readAwards } from "./read-awards";
import { readNominationRows } from "./read-nominations";
import { readPeriod } from "./read-period";
import { readClassRules, readConditions, readLetterheads } from "./read-policies";
import { readOpinions, readReceipts, readScores } from "./read-registers";
import { readClusters, readDocuments, readRoster } from "./read-roster";
import { readBands, readCriteria } from "./read-scales";

/** A Board workbook as far as it could be read; `board` is `null` when its period can't be known. */
export type BoardReading = { readonly board: Board | null; readonly issues: readonly Issue[] };

/** All input sheets, in the order of the path. Codes that nothing defines are found by domain checks, not here. */
export function readBoard(workbook: Workbook): BoardReading {
  const reader = boardReader(workbook);
  const period = readPeriod(reader);
  if (period === null) return { board: null, issues: reader.issues() };
  const board = boardWith(workbook, period, reader);
  return { board, issues: board.issues };
}

/**
 * The lists of a workbook whose round may not be stated yet; `period` stands in for its settings. Its issues are those
 * of the lists.
 */
export function readLists(workbook: Workbook, period: Period): Board {
  return boardWith(workbook, period, boardReader(workbook));
}

function boardWith(workbook: Workbook, period: Period, reader: BoardReader): Board {
  const board: Omit<Board, "issues"> = {
    kind: readMarks(workbook).kind === "cluster" ? "cluster" : "board",
    period: { ...period, stamp: stampOf(workbook) },
    clusters: readClusters(reader, period),
    roster: readRoster(reader),
    documents: readDocuments(reader),
    indicators: readIndicators(reader),
    assignedTargets: readAssignedTargets(reader),
    contentItems: readContentItems(reader),
    criteria: readCriteria(reader),
    bands: readBands(reader),
    conditions: readConditions(reader),
    classRules: readClassRules(reader),
    awards: readAwards(reader),
    letterheads: readLetterheads(reader),
    receipts: readReceipts(reader),
    opinions: readOpinions(reader),
    scores: readScores(reader),
    nominations: readNominationRows(reader),
    fileChoices: readFileChoices(workbook),
  };
  return { ...board, issues: [...reader.issues(), ...openConflictIssues(workbook, board.roster)] };
}
