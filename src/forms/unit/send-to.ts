import type { Unit } from "../../domain/round/board";
import type { Period } from "../../domain/round/period";
import type { Cluster } from "../../domain/round/roster";

/** Who receives units' reports; "" where `Kỳ báo cáo` names nobody. */
export function receiverOf({ board, office }: Pick<Period, "board" | "office">): string {
  return board === "" ? (office ?? "") : board;
}

/**
 * To whom a unit's form goes and by when, its own extension counted. "Chậm nhất" where the last day itself is on time,
 * "trước" where it no longer is (Tính cả ngày cuối). Adjustments go to the leader of the cluster as well.
 */
export function sendTo({
  period,
  unit,
  leader,
}: {
  readonly period: Period;
  readonly unit: Pick<Unit, "extendedTo">;
  readonly leader?: Pick<Cluster, "kind">;
}): string {
  const { unitSendBy, inclusive } = period;
  const { extendedTo } = unit;
  const last = extendedTo !== null && extendedTo > unitSendBy ? extendedTo : unitSendBy;
  const day = `${inclusive ? "chậm nhất" : "trước"} ngày ${last.split("-").reverse().join("/")}`;
  const receiver = receiverOf(period);
  const copied =
    leader === undefined
      ? ""
      : `${receiver === "" ? "" : ", "}đồng gửi ${leader.kind === "cum" ? "cụm" : "khối"} trưởng`;
  return receiver === "" && copied === "" ? `Hạn gửi: ${day}` : `Gửi về: ${receiver}${copied}, ${day}`;
}
