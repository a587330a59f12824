import { folderName } from "../file-names";
import type { Board, Unit } from "../../domain/round/board";
import { letterheadOf, type Letterhead } from "../../domain/round/letterhead";
import { unitsOfRound } from "../../domain/round/units-of-round";
import { planListSlips } from "../../domain/slips/plan-list-slips";
import { planSlips } from "../../domain/slips/plan-slips";
import type { Slip, SlipPurpose } from "../../domain/slips/slip";
import { foldWords } from "../../domain/basics/text";
import { fingerprint } from "../../forms/marks/workbook-marks";
import { drawSlip } from "../../forms/slip/draw-slip";
import type { IssuedWorkbook } from "../issue-workbooks";
import { appVersion } from "../version";
import { boardWithoutContacts } from "../without-contacts";

export type MakeSlipsRequest = {
  readonly board: Board;
  /** Only this cluster; `null` = all. */
  readonly cluster: string | null;
  /** Codes of units that somebody nominates: of them agencies are asked. */
  readonly nominated: ReadonlySet<string>;
  /** How many others each member scores; `null` = all in a small cluster, three in a large one. */
  readonly each: number | null;
  /** Day of issue, ISO. */
  readonly issued: string;
};

export type MadeSlips = {
  readonly books: readonly IssuedWorkbook[];
  /** Agencies that score, agencies that are asked for their lists, and members that score each other. */
  readonly agencies: number;
  readonly lists: number;
  readonly cross: number;
};

/**
 * The slips of a round as workbooks to be handed out: for agencies that score, for agencies that are asked what they
 * found at nominated units, and for the members' cross scoring.
 */
export function makeSlips({ board: stated, cluster, nominated, each, issued }: MakeSlipsRequest): MadeSlips {
  const board = boardWithoutContacts(stated);
  const { units } = unitsOfRound(board);
  const slips = [
    ...planSlips({ board, units, cluster, each, shuffle: (text) => fingerprint([text]) }),
    ...planListSlips({ board, units, cluster, nominated }),
  ];
  const books = slips.map((slip) => ({
    path: slipPath(slip),
    draft: () =>
      drawSlip({
        slip,
        period: board.period,
        letterhead: letterheadOfSlip(board, units, slip),
        app: appVersion,
        issued,
      }),
  }));
  const count = (purpose: SlipPurpose): number => slips.filter((slip) => slip.purpose === purpose).length;
  return { books, agencies: count("agency"), lists: count("list"), cross: count("cross") };
}

/**
 * Whoever hands slips out must know whose they are; what is printed on a cross slip doesn't say it. A name never begins
 * with a unit's code, by which a file that can't be read would count as the unit's report.
 */
function slipPath({ purpose, number, scorer, cluster }: Slip): string {
  const name = folderName(scorer.replace(/[\\/:*?"<>|]/gu, "-"));
  const numbered = `${String(number).padStart(2, "0")} - ${name}.xlsx`;
  switch (purpose) {
    case "cross":
      return `${folderName(cluster ?? "")}/Phiếu chấm chéo - ${name}.xlsx`;
    case "agency":
      return `Cơ quan chấm/Phiếu chấm ${numbered}`;
    case "list":
      return `Cơ quan xác nhận/Phiếu cung cấp thông tin ${numbered}`;
    default:
      return purpose satisfies never;
  }
}

/**
 * An agency that is a unit of the roster has the letterhead of its kind, any other that of a State body. A cluster
 * stands under the Council.
 */
function letterheadOfSlip(
  { clusters, letterheads, period }: Board,
  units: readonly Unit[],
  { purpose, scorer, cluster }: Slip,
): Letterhead {
  if (purpose !== "cross") {
    const unit = units.find(({ name, aliases }) =>
      [name, ...aliases].some((each) => foldWords(each) === foldWords(scorer)),
    );
    return letterheadOf(letterheads, { name: scorer, formality: unit?.formality ?? "state" });
  }
  const leader = units.find((unit) => unit.cluster === cluster && unit.role === "leader");
  const name = clusters.find(({ code }) => code === cluster)?.name ?? "";
  const { motto } = letterheadOf(letterheads, { name, formality: leader?.formality ?? "state" });
  return { superior: period.council === "" ? null : period.council, body: name, motto, signer: null };
}
