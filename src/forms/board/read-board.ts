import type { Board } from "../../domain/round/board";
import type { Issue } from "../../domain/issue";
import { usableConditions } from "../../domain/scoring/conditions/usable-conditions";
import type { Workbook } from "../../workbook/sheet";
import { openConflictIssues, readFileChoices } from "../merging/conflict-sheet";
import { spokenIn } from "../description/of-kind";
import { statedKind } from "../marks/round-marks";
import { readMarks } from "../marks/read-marks";
import { boardReader, type BoardReader } from "./board-reader";
import {
  readAssignedTargets,
  readContentItems,
  readIndicators,
  readClusters,
  readDocuments,
  readRoster,
} from "./read-catalogue";
import { readAwards, readClassRules, readConditions, readLetterheads, reportBlankEffects } from "./read-policies";
import { readNominationRows, readOpinions, readReceipts, readReminders, readScores } from "./read-registers";
import { readStatisticsFigures, readStatisticsForms } from "./read-statistics";
import { withTargetsOwed } from "./read-calculation";
import { readBands, readCriteria, readSections, withUnstatedIndicators, withUsableConditions } from "./read-scales";
import type { Entry } from "../../domain/basics/entry";
import { kindRules, type KindRules, type Period, type PeriodKind } from "../../domain/round/period";
import { isPeriodFieldRequired, periodSheet } from "../sheets/board/period-sheet";
import { cellText, finding } from "../reading/finding";
import { locateSheet } from "../reading/find-header";
import { readList } from "../reading/read-list";
import { clusterReportList } from "../sheets/cluster/cluster-cover-sheet";
import type { ListForm } from "../description/sheet-form";
import { classList } from "../sheets/board/policy-lists";
import { statisticsFormList } from "../sheets/board/statistics-lists";
import { addressOf } from "../../workbook/address";
import { isUsedIn, setupLists } from "./input-sheets";
import { isInForceUnconfirmed, starterMarkOf } from "./starter-mark";

/** A Board workbook as far as it could be read; `board` is `null` if its period is not known. */
type BoardReading = { readonly board: Board | null; readonly issues: readonly Issue[] };

/** All input sheets, in the order of the path. Codes that nothing defines are found by domain checks, not here. */
export function readBoard(workbook: Workbook): BoardReading {
  const reader = boardReader(workbook);
  const period = readPeriod(reader, statedKind(workbook));
  if (period === null) return { board: null, issues: reader.issues() };
  const board = boardWith(workbook, period, reader);
  return { board, issues: board.issues };
}

/**
 * The lists of a workbook whose round may not be stated yet; `period` is used for its settings. Only the lists' issues
 * are returned.
 */
export function readLists(workbook: Workbook, period: Period): Board {
  return boardWith(workbook, period, boardReader(workbook));
}

function boardWith(workbook: Workbook, period: Period, reader: BoardReader): Board {
  const [clusters, roster, asked] = [readClusters(reader, period), readRoster(reader), readDocuments(reader, period)];
  const catalogue = readIndicators(reader, period);
  const { sections, conditions, ...scale } = readScale(reader, catalogue);
  const criteria = withUnstatedIndicators(scale.criteria, catalogue, period);
  const board: Omit<Board, "issues"> = {
    kind: readMarks(workbook).kind === "cluster" ? "cluster" : "board",
    period: { ...period, stamp: stampOf(workbook) },
    clusters,
    roster,
    ...asked,
    indicators: withTargetsOwed(catalogue, criteria),
    assignedTargets: readAssignedTargets(reader),
    contentItems: readContentItems(reader, period),
    criteria,
    bands: readBands(reader),
    sections,
    conditions,
    classRules: inForce(workbook, classList, readClassRules(reader)),
    awards: readAwards(reader),
    letterheads: readLetterheads(reader),
    statistics: {
      forms: inForce(workbook, statisticsFormList, readStatisticsForms(reader)),
      figures: readStatisticsFigures(reader),
    },
    receipts: readReceipts(reader),
    reminders: readReminders(reader),
    opinions: readOpinions(reader),
    scores: readScores(reader),
    nominations: readNominationRows(reader),
    fileChoices: readFileChoices(workbook),
    ...readOwnReport(workbook),
  };
  reportStarters(workbook, reader, period);
  return {
    ...board,
    criteria: withUsableConditions(criteria, usableConditions(board).conditions),
    issues: [...reader.issues(), ...openConflictIssues(workbook, board.roster)],
  };
}

/** The lines of the scales and the conditions, which name each other. */
function readScale(reader: BoardReader, indicators: Board["indicators"]) {
  const sections = readSections(reader);
  const conditions = readConditions(reader);
  const criteria = readCriteria(reader, { indicators, sections, conditions });
  reportBlankEffects(reader, conditions, criteria);
  return { sections, conditions, criteria };
}

/** A leader's own report stands in its workbook; what is wrong in it is said when it is handed in. */
function readOwnReport(workbook: Workbook): Pick<Board, "ownReport"> {
  const sheet = readMarks(workbook).kind === "cluster" ? locateSheet(workbook, clusterReportList) : null;
  if (sheet === null) return {};
  return {
    ownReport: readList(sheet, clusterReportList).rows.map(({ fields: { code, name, content } }) => ({
      code: code.value ?? "",
      name: name.value,
      content,
    })),
  };
}

/** The rows of a list that count: a class that nobody confirmed is read, but gives no verdict. */
function inForce<Row>(workbook: Workbook, form: ListForm, rows: readonly Row[]): readonly Row[] {
  return isInForceUnconfirmed(form) || starterMarkOf(workbook, form) === null ? rows : [];
}

/** A list of the round that is still the starter set is said at its mark. */
function reportStarters(workbook: Workbook, reader: BoardReader, { kind }: Pick<Period, "kind">): void {
  for (const form of setupLists) {
    if (!isUsedIn(kind, form)) continue;
    const place = starterMarkOf(workbook, form);
    if (place === null) continue;
    const params = { sheet: form.sheet, inForce: isInForceUnconfirmed(form) };
    reader.report(form, { finding: finding("starter-unconfirmed", params), cell: addressOf(place.row, place.column) });
  }
}

/** What a blank setting means: the defaults of the contract's sample. */
const defaults = { benchmarkPercent: 50, decimals: 2 };

/**
 * The round. `null` if the year, the Kỳ or a day that the kind needs is missing: then nothing can be judged, and the
 * issue `board-blank` names the cell.
 */
function readPeriod(reader: BoardReader, spoken: PeriodKind | null): Period | null {
  const form = spoken === null ? periodSheet : spokenIn(periodSheet, spoken);
  const read = reader.pairs(form, (each, { kind: { value } }) => isPeriodFieldRequired(each, value));
  const { year, kind: stated } = read;
  const kind = stated.value;
  const days = kind === null ? null : deadlinesOf(kindRules[kind], read);
  if (year.value === null || kind === null || days === null) return null;
  return {
    province: read.province.value ?? "",
    council: read.council.value ?? "",
    board: read.board.value ?? "",
    office: read.office.value,
    headTitle: read.headTitle.value,
    year: year.value,
    kind,
    letterNumber: read.letterNumber.value,
    letterDate: read.letterDate.value,
    ...days,
    inclusive: read.inclusive.value !== "no",
    benchmarkPercent: read.benchmarkPercent.value ?? defaults.benchmarkPercent,
    scoreByBenchmark: read.scoreByBenchmark.value === "yes",
    selfScoring: read.selfScoring.value === "yes",
    ranked: isRanked(kind, read.ranked.value),
    scoring: {
      decimals: read.decimals.value ?? defaults.decimals,
      whenNotApplicable: read.whenNotApplicable.value ?? "rescale",
      whenMissing: read.whenMissing.value ?? "pending",
    },
    adjustmentInForce: read.adjustmentInForce.value ?? "agreed",
    explainDifference: read.explainDifference.value,
    returnBasis: read.returnBasis.value ?? "first",
    crossMethod: read.crossMethod.value ?? "mean",
  };
}

/** A blank Xếp hạng trong kỳ leaves it to the kind; without points there are no ranks. */
function isRanked(kind: PeriodKind, stated: "yes" | "no" | null): boolean {
  const { scored, rankedByDefault } = kindRules[kind];
  return scored && (stated === null ? rankedByDefault : stated === "yes");
}

type Deadline = "unitHoldBy" | "clusterHoldBy" | "unitSendBy" | "clusterSendBy";

/** A round without a review has no holding days, whatever stands there. `null` = a day that is needed is missing. */
function deadlinesOf(
  { review }: Pick<KindRules, "review">,
  read: { readonly [D in Deadline]: Pick<Entry<string>, "value"> },
): Pick<Period, Deadline> | null {
  const [unitHoldBy, clusterHoldBy] = review ? [read.unitHoldBy.value, read.clusterHoldBy.value] : [null, null];
  const unitSendBy = read.unitSendBy.value ?? unitHoldBy;
  const clusterSendBy = read.clusterSendBy.value ?? clusterHoldBy;
  if (unitSendBy === null || clusterSendBy === null) return null;
  if (review && (unitHoldBy === null || clusterHoldBy === null)) return null;
  return { unitHoldBy, clusterHoldBy, unitSendBy, clusterSendBy };
}

/** On every sheet made from sample data, so that no invented score is taken for a real one. */
export const sampleStamp = "DỮ LIỆU MẪU";

/** The stamp of a workbook made from sample data; `null` for a real one. */
function stampOf(workbook: Workbook): string | null {
  const sheet = workbook.sheets.find((each) => each.name === periodSheet.sheet);
  const stamped = [...(sheet?.rows.values() ?? [])].some((cells) =>
    [...cells.values()].some((cell) => cellText(cell).trim() === sampleStamp),
  );
  return stamped ? sampleStamp : null;
}
