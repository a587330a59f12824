import type { ClusterCover, ClusterSubmission } from "../../domain/submissions/cluster-submission";
import { absentEntry } from "../../domain/basics/entry";
import { type Issue, nowhere } from "../../domain/issue";
import type { FileFacts } from "../../domain/submissions/submission";
import type { Workbook } from "../../workbook/sheet";
import { boardReader, type BoardReader } from "../board/board-reader";
import { readRoster } from "../board/read-catalogue";
import { readNominationRows, readOpinions, readScores } from "../board/read-registers";
import { isPeriodKind, kindRules } from "../../domain/round/period";
import { readIn } from "../description/of-kind";
import { readList } from "../reading/read-list";
import { openConflictIssues } from "../merging/conflict-sheet";
import { readProposal } from "../board/read-scales";
import { readMarks } from "../marks/read-marks";
import { isBlankEntry } from "../../domain/scoring/marks";
import { locateSheet } from "../reading/find-header";
import { withUnicodeTexts } from "../reading/unicode-texts";
import { clusterCoverSheet, clusterReportList } from "../sheets/cluster/cluster-cover-sheet";
import { readResults } from "./read-results";
import { readSentRows } from "./sent-rows";
import { scaleList } from "../sheets/board/scale-list";
import { enteredScoreList, nominationList, opinionList } from "../sheets/board/register-lists";
import { finding, issueAt } from "../reading/finding";
import { readPairs } from "../reading/read-pairs";
import type { Claim } from "../unit/open-unit-workbook";

const clusterSheets = [clusterCoverSheet, clusterReportList, enteredScoreList, opinionList, nominationList];

/** A cluster's workbook as it came back: cover, report, its scores and its opinions on adjustments. */
export function readClusterSubmission(
  typed: Workbook,
  { cluster, file }: { readonly cluster: string; readonly file: FileFacts },
): ClusterSubmission {
  const workbook = withUnicodeTexts(typed);
  const reader = boardReader(workbook);
  const { cover, report } = readOwnSheets(workbook, reader);
  const scores = readScores(reader).filter(
    (score) => (score.stage === "cross" || score.stage === "cluster") && !isBlankEntry(score),
  );
  const opinions = readOpinions(reader);
  const nominations = readNominationRows(reader);
  const proposal = readProposal(workbook, reader, cluster);
  const issues = [
    ...reader.issues(),
    ...unusedScoreRows(workbook),
    ...openConflictIssues(workbook, readRoster(boardReader(workbook))),
  ].map((issue): Issue => ({ ...issue, place: { ...issue.place, cluster, file: file.name } }));
  return {
    cluster,
    file,
    sheets: sheetsIn(workbook),
    cover: coverOf(cover),
    report,
    scores: scores.map((score) => ({ ...score, file: file.name })),
    opinions,
    nominations,
    proposal,
    results: readResults(workbook),
    rows: readSentRows(workbook),
    issues,
  };
}

/** Where targets are registered there may be nothing to report in words, and then there is no sheet for it. */
function readOwnSheets(workbook: Workbook, reader: BoardReader) {
  const { period } = readMarks(workbook);
  const kind = isPeriodKind(period) ? period : "h1";
  const hasReport = kindRules[kind].results || reader.has(clusterReportList);
  const rows = hasReport ? reader.list(clusterReportList) : [];
  return {
    cover: reader.pairs(readIn(clusterCoverSheet, kind)),
    report: rows.map(({ fields }) => ({
      code: fields.code.value ?? "",
      name: fields.name.value,
      content: fields.content,
    })),
  };
}

/** Sheet → its name in the workbook. The scale's sheet only if it has lines. */
function sheetsIn(workbook: Workbook): Readonly<Record<string, string>> {
  const sheets = clusterSheets.flatMap((form) => {
    const sheet = locateSheet(workbook, form);
    return sheet === null ? [] : [[form.sheet, sheet.name] as const];
  });
  const scale = locateSheet(workbook, scaleList);
  const scaleSheets =
    scale !== null && readList(scale, scaleList).rows.length > 0 ? [[scaleList.sheet, scale.name] as const] : [];
  return Object.fromEntries([...sheets, ...scaleSheets]);
}

function coverOf(read: Partial<ClusterCover>): ClusterCover {
  return {
    reviewDate: read.reviewDate ?? absentEntry,
    reviewForm: read.reviewForm ?? absentEntry,
    rules: read.rules ?? absentEntry,
    scale: read.scale ?? absentEntry,
    documentNumber: read.documentNumber ?? absentEntry,
    signedOn: read.signedOn ?? absentEntry,
    preparedBy: read.preparedBy ?? absentEntry,
  };
}

/**
 * Rows of a cluster's `Điểm chấm` that state points and are not used: those of a stage that only the Board enters
 * (contract §1, Cluster workbook), and those without a stage.
 */
function unusedScoreRows(workbook: Workbook): readonly Issue[] {
  const sheet = locateSheet(workbook, enteredScoreList);
  if (sheet === null) return [];
  return readList(sheet, enteredScoreList).rows.flatMap(
    ({ fields: { unit, criterion, stage, points, notApplicable } }): readonly Issue[] => {
      if (points.state === "blank" && notApplicable.state === "blank") return [];
      const place = { ...nowhere, sheet: sheet.name, cell: stage.cell === "" ? null : stage.cell };
      if (stage.state === "blank") return [issueAt(finding("required-blank", { label: "Giai đoạn" }), place)];
      if (stage.value !== "board" && stage.value !== "final") return [];
      return [
        issueAt(
          finding("not-for-cluster", {
            label: "Giai đoạn",
            raw: stage.raw ?? "",
            unit: unit.value ?? "",
            criterion: criterion.value ?? "",
          }),
          place,
        ),
      ];
    },
  );
}

/** Which cluster a workbook says it is of, and of which round: by its marks, the cluster by its cover too. */
export type ClusterIdentity = {
  readonly schema: string | null;
  readonly year: string | null;
  readonly period: string | null;
  readonly cluster: Claim;
};

export function clusterIdentityOf(workbook: Workbook): ClusterIdentity {
  const { schema, year, period, cluster } = readMarks(workbook);
  const sheet = locateSheet(workbook, clusterCoverSheet);
  const read = sheet === null ? null : readPairs(sheet, clusterCoverSheet);
  const shown = read?.fields.cluster.value ?? null;
  return {
    schema,
    year,
    period,
    cluster: {
      marked: cluster,
      shown: shown === null ? null : String(shown),
      cell: read?.cells.get("cluster") ?? null,
    },
  };
}
