import type { Letterhead } from "../../domain/round/letterhead";
import type { Period } from "../../domain/round/period";
import type { Slip } from "../../domain/slips/slip";
import { schemaVersion, type SlipMarks } from "../sheets/workbook-marks";

export type SlipIssue = {
  readonly slip: Slip;
  readonly period: Period;
  /** Of the body that scores: an agency, or the cluster, so that a peer stays unnamed. */
  readonly letterhead: Letterhead;
  readonly app: string;
  /** Day of issue, ISO. */
  readonly issued: string;
};

/** What `_TD` says of a slip; the lines' marks are added by whoever draws them. Who scores stands here alone. */
export function slipMarks({ slip, period, app, issued }: SlipIssue): readonly (readonly [string, string])[] {
  return [
    ["kind", "slip"],
    ["schema", String(schemaVersion)],
    ["app", app],
    ["year", String(period.year)],
    ["period", period.kind],
    ["cluster", slip.cluster ?? ""],
    ["issued", issued],
    ["slip:purpose", slip.purpose],
    ["slip:stage", slip.stage],
    ["slip:number", String(slip.number)],
    ["slip:scorer", slip.scorer],
  ];
}

/** `null` where the marks are no slip's. */
export function readSlipMarks(pairs: ReadonlyMap<string, string>): SlipMarks | null {
  const [purpose, stage, scorer] = ["purpose", "stage", "scorer"].map((name) => pairs.get(`slip:${name}`));
  if (
    (purpose !== "agency" && purpose !== "cross") ||
    (stage !== "cross" && stage !== "cluster" && stage !== "board") ||
    scorer === undefined
  )
    return null;
  return { purpose, stage, scorer, number: Number(pairs.get("slip:number") ?? 0) };
}
