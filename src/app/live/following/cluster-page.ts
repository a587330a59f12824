import { lastDayOnTime } from "../../../domain/deadline/sending-status";
import type { DocumentType } from "../../../domain/receipt";
import type { ClusterStanding, UnitStanding } from "../../../domain/standing";
import { unitsWithErrors } from "../../issue-line";
import type { ClusterRanks } from "./cluster-ranks";
import type { LiveStatus } from "../live-status";

/** What is known of one cluster and its units. */
export type ClusterPage = {
  readonly standing: ClusterStanding;
  /** Chuyên viên theo dõi. */
  readonly officer: string | null;
  /** The last day on which the cluster itself sends on time, an extension included. */
  readonly lastDay: string;
  /** Documents asked of units and of the cluster, each in the order of `Danh mục hồ sơ`. */
  readonly unitDocuments: readonly DocumentType[];
  readonly clusterDocuments: readonly DocumentType[];
  /** Its units in roster order, guests included. */
  readonly units: readonly UnitStanding[];
  /** Codes of its units of which an error is known. */
  readonly unitsWithErrors: readonly string[];
  /** `null` = not to be shown here, or nobody has a rank. */
  readonly ranks: ClusterRanks | null;
};

/** `null` where the workbook has no such cluster. */
export function clusterPage({ consolidation }: Pick<LiveStatus, "consolidation">, code: string, ranks: ClusterRanks | null): ClusterPage | null {
  const { board, clusters, units, issues } = consolidation;
  const standing = clusters.find((each) => each.code === code);
  const cluster = board.clusters.find((each) => each.code === code);
  if (standing === undefined || cluster === undefined) return null;
  const members = units.filter((unit) => unit.cluster === code);
  const wrong = new Set(unitsWithErrors(issues));
  return {
    standing,
    officer: cluster.officer,
    lastDay: lastDayOnTime({ date: board.period.clusterSendBy, extendedTo: cluster.extendedTo, inclusive: board.period.inclusive }),
    unitDocuments: board.documents.filter(({ level }) => level === "unit"),
    clusterDocuments: board.documents.filter(({ level }) => level === "cluster"),
    units: members,
    unitsWithErrors: members.map((unit) => unit.code).filter((unit) => wrong.has(unit)),
    ranks,
  };
}
