import type { Consolidation } from "../../domain/consolidation";
import { letterheadOf, type Formality } from "../../domain/round/letterhead";
import type { Cluster, Role } from "../../domain/round/roster";
import { openTitle, preparedAndHead, signerLines, type Signature } from "../unit/signatures";

/** Who signs an output sheet: the kind of body whose heading it bears, and the blocks at its foot. */
export type Signing = { readonly formality: Formality; readonly blocks: readonly Signature[] };

type Round = Pick<Consolidation, "board" | "roster">;

/**
 * The sheets of a whole round: in a cluster's workbook by its leader and deputy, else by the head of the standing
 * office.
 */
export function roundSigning(round: Round): Signing {
  const { board } = round;
  const [own] = board.clusters;
  if (board.kind === "cluster" && own !== undefined) return clusterSigning(round, own);
  const { office, board: name, headTitle, province } = board.period;
  const place = province === "" ? {} : { place: province };
  const signer = headTitle ?? openTitle;
  return { formality: "state", blocks: preparedAndHead({ signer, ...place, body: office ?? name }) };
}

/**
 * A cluster's sheets are signed by whoever added them up, its deputy and its leader, in its workbook and in the
 * Board's.
 */
export function clusterSigning({ board, roster }: Round, cluster: Cluster): Signing {
  const unitOf = (role: Role) => roster.find((unit) => unit.cluster === cluster.code && unit.role === role);
  const title = (role: Role): string | null => {
    const unit = unitOf(role);
    return unit === undefined ? null : letterheadOf(board.letterheads, unit).signer;
  };
  const kind = cluster.kind === "cum" ? "CỤM" : "KHỐI";
  return {
    formality: board.kind === "cluster" ? (unitOf("leader")?.formality ?? "state") : "state",
    blocks: [
      { title: "NGƯỜI TỔNG HỢP", hint: "(Ký, ghi rõ họ tên)", dated: false },
      { title: signerLines(`${kind} PHÓ`, title("deputy")), hint: "(Ký tên, đóng dấu)", dated: false },
      { title: signerLines(`${kind} TRƯỞNG`, title("leader")), hint: "(Ký tên, đóng dấu)", dated: true },
    ],
  };
}
