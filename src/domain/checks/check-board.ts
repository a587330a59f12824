import { headers } from "../../contract/headers";
import { baseSum, isSumAsDeclared } from "../scales/scale-sum";
import { sheetNames } from "../../contract/sheet-names";
import type { Board } from "../round/board";
import { usableConditions } from "../scoring/conditions/usable-conditions";
import { type Issue, nowhere } from "../issue";
import { repeatedlyAsked } from "./check-documents";
import { checkScales, scaleDecimals } from "./check-scale";
import { sectionSums } from "./check-sections";
import { neverMet } from "./check-conditions";
import { kindRules } from "../round/period";
import { nobodysFile } from "../submissions/register";
import { unknownKeys } from "../decisions/ranking-order";
import { nearestCode } from "../basics/text";
import { unreachable } from "./check-reach";
import { scaleOf } from "../round/scale";
import { unitsOfRound } from "../round/units-of-round";
import { scoreUnits } from "../scoring/score-units";

/**
 * Contradictions in the Board's own sheets: codes that nothing defines, scales that don't add up or can't be scored.
 */
export function checkBoard(board: Board): readonly Issue[] {
  return [
    ...unknownCodes(board),
    ...repeatedlyAsked(board),
    ...(kindRules[board.period.kind].scored ? scaleIssues(board) : []),
  ];
}

function scaleIssues(board: Board): readonly Issue[] {
  return [
    ...scaleSums(board),
    ...sectionSums(board),
    ...checkScales(board),
    ...scaleDecimals(board),
    ...unreachable(board),
    ...unknownRankKeys(board),
    ...usableConditions(board).issues,
    ...neverMet(board),
  ];
}

type Mention = {
  readonly sheet: string;
  readonly label: string;
  readonly cell: string;
  readonly raw: string | null;
  readonly known: ReadonlySet<string>;
};

function unknownCodes(board: Board): readonly Issue[] {
  const clusters = new Set(board.clusters.map((each) => each.code));
  const units = new Set(board.roster.map((each) => each.unit));
  const indicators = new Set(board.indicators.map((each) => each.code));
  const documents = new Set([...board.documents.map((each) => each.code), ...(board.otherDocuments ?? [])]);
  const senders = new Set([...units, ...clusters, nobodysFile]);
  const inColumn =
    (sheet: string, label: string, known: ReadonlySet<string>) =>
    (cell: string, raw: string | null): Mention => ({ sheet, label, cell, raw, known });
  const clusterOfUnit = inColumn(sheetNames.roster, headers.cluster, clusters);
  const indicator = inColumn(sheetNames.scale, "Chỉ tiêu", indicators);
  const document = inColumn(sheetNames.scale, "Mã hồ sơ", documents);
  const clusterOfLine = inColumn(sheetNames.scale, headers.cluster, clusters);
  const clusterOfSection = inColumn(sheetNames.sections, headers.cluster, clusters);
  const sender = inColumn(sheetNames.receipts, "Mã đơn vị/cụm", senders);
  const unitOfOpinion = inColumn(sheetNames.opinions, headers.unit, units);
  const unitOfScore = inColumn(sheetNames.enteredScores, headers.unit, units);
  const mentions = [
    ...board.roster.map((row) => clusterOfUnit(row.cell, row.cluster)),
    ...board.criteria.map((row) => indicator(row.cell, row.indicator)),
    ...board.criteria.map((row) => document(row.cell, row.document)),
    ...board.criteria.filter((row) => row.cluster !== "*").map((row) => clusterOfLine(row.cell, row.cluster)),
    ...(board.sections ?? [])
      .filter((row) => row.cluster !== "*")
      .map((row) => clusterOfSection(row.cell, row.cluster)),
    ...board.receipts.map((row) => sender(row.cell, row.sender)),
    ...board.opinions.map((row) => unitOfOpinion(row.cell, row.unit)),
    ...board.scores.map((row) => unitOfScore(row.cell, row.unit)),
  ];
  return mentions.flatMap(unknownCode);
}

function unknownCode({ sheet, label, cell, raw, known }: Mention): readonly Issue[] {
  if (raw === null || raw === "" || known.has(raw)) return [];
  const likely = nearestCode(raw, known);
  return [
    {
      code: "unknown-code",
      params: likely === null ? { label, raw } : { label, raw, likely },
      place: { ...nowhere, sheet, cell: cell === "" ? null : cell },
    },
  ];
}

/** The base points of each cluster's scale against its declared total; a cluster without a scale is skipped. */
function scaleSums(board: Board): readonly Issue[] {
  return board.clusters.flatMap((cluster): readonly Issue[] => {
    const sum = baseSum(scaleOf(board, cluster.code));
    const declared = cluster.declaredTotal;
    if (sum === null || declared === null || isSumAsDeclared({ sum, declared })) return [];
    const params = { cluster: cluster.code, sum, declared };
    return [
      { code: "scale-sum-differs", params, place: { ...nowhere, cluster: cluster.code, sheet: sheetNames.scale } },
    ];
  });
}

/** Names by which a cluster wants its units ranked and that are nothing of its: they would decide nothing. */
function unknownRankKeys(board: Board): readonly Issue[] {
  return board.clusters.flatMap((cluster): readonly Issue[] => {
    const unknown = unknownKeys(board, cluster);
    const place = { ...nowhere, cluster: cluster.code, sheet: sheetNames.clusters };
    return (["rankedBy", "tieBreaks"] as const).flatMap((field) =>
      unknown[field].map((raw): Issue => ({ code: "unknown-code", params: { label: headers[field], raw }, place })),
    );
  });
}

/**
 * What is wrong with the rows of `Điểm chấm` themselves, before any report has come: points outside their bounds, a
 * unit's own, several for one line. Stages far apart are only seen where both are typed here.
 */
export function checkEntries(board: Board): readonly Issue[] {
  const units = unitsOfRound(board).units.map((unit) => ({ unit, figures: [], documents: {}, self: null }));
  return scoreUnits({ ...board, units }).issues.filter(({ place }) => place.sheet === sheetNames.enteredScores);
}
