import { askedWords } from "../domain/checks/given-by-board";
import { issuesSelfScores } from "../domain/standing/required-cells";
import { concerns } from "../domain/round/indicator";
import { unitSendBy } from "../domain/standing/deadlines";
import { linesOf } from "../domain/round/scale";
import type { Board, Unit } from "../domain/round/board";
import { letterheadOf } from "../domain/round/letterhead";
import type { Cluster } from "../domain/round/roster";
import { unitsOfRound } from "../domain/round/units-of-round";
import type { InputSheets } from "../forms/board/input-sheets";
import type { UnitIssue } from "../forms/unit/unit-forms";
import { drawUnitWorkbook } from "../forms/unit/draw-unit-workbook";
import type { Texts } from "../text/texts";
import type { WorkbookDraft } from "../workbook/draft";
import { clusterFileName, folderName, unitFileName } from "./file-names";
import { liveClusterWorkbook } from "./live-cluster-workbook";
import { appVersion } from "./version";
import { boardWithoutContacts } from "./without-contacts";

/** A workbook to be handed out, under its contract name. */
export type IssuedWorkbook = {
  readonly path: string;
  readonly draft: () => WorkbookDraft;
};

/** `unit`: code of the unit that it goes to; `null` = it goes to a cluster. */
type AddressedWorkbook = IssuedWorkbook & { readonly unit: string | null };

export type IssueRequest = {
  readonly board: Board;
  /** The input sheets the board was read from: a cluster's workbook carries their rows. */
  readonly inputs: InputSheets;
  /** Only this cluster or unit; `null` = all. */
  readonly cluster: string | null;
  readonly unit: string | null;
  /** Words written into sheets: always Vietnamese. */
  readonly texts: Texts;
  /** Day of issue, ISO. */
  readonly issued: string;
};

/**
 * One workbook for each unit of the round and a small Board workbook for each cluster, in roster order. Contacts are in
 * the cluster's own rows of `Danh sách` alone: its leader is to speak to its members. Drafts are made when asked for:
 * two hundred workbooks are never in memory together.
 */
export function issueWorkbooks(request: IssueRequest): readonly AddressedWorkbook[] {
  const board = boardWithoutContacts(request.board);
  const { units } = unitsOfRound(board);
  const chosen = board.clusters.filter((cluster) => request.cluster === null || cluster.code === request.cluster);
  return chosen.flatMap((cluster) => {
    const members = units.filter((unit) => unit.cluster === cluster.code);
    const wanted = members.filter((unit) => request.unit === null || unit.code === request.unit);
    const unitBooks = wanted.map((unit) => ({
      path: `${folderName(cluster.code)}/${unitFileName(unit.code)}`,
      unit: unit.code,
      draft: () => drawUnitWorkbook(unitIssue({ board, issued: request.issued }, unit, cluster)),
    }));
    if (request.unit !== null) return unitBooks;
    const clusterBook = {
      path: `${folderName(cluster.code)}/${clusterFileName(cluster.code)}`,
      unit: null,
      draft: () => liveClusterWorkbook({ ...request, board, cluster, members, app: appVersion }, request.texts),
    };
    return [...unitBooks, clusterBook];
  });
}

/** All that one unit is asked: what its workbook is made from. */
export function unitIssue(
  { board, issued }: Pick<IssueRequest, "board" | "issued">,
  unit: Unit,
  cluster: Cluster,
): UnitIssue {
  const indicators = board.indicators.filter((indicator) => concerns(indicator.scope, unit));
  return {
    period: { ...board.period, unitSendBy: unitSendBy(board, unit) },
    unit,
    cluster,
    letterhead: letterheadOf(board.letterheads, unit),
    indicators,
    words: new Map(
      indicators.flatMap((indicator) => {
        const words = askedWords(board, unit, indicator);
        return words === null ? [] : [[indicator.code, words] as const];
      }),
    ),
    assigned: new Map(board.assignedTargets.filter((row) => row.unit === unit.code).map((row) => [row.code, row])),
    criteria: issuesSelfScores(board.period, cluster) ? linesOf(board, unit) : [],
    contentItems: board.contentItems.filter((item) => concerns(item.scope, unit)),
    awards: board.awards.map((award) => award.name),
    app: appVersion,
    issued,
  };
}
