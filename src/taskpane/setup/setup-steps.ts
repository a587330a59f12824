import type { SetupStatus, SetupStep } from "../../text/vi/pane/setup";
import type { ClusterScale, SetupState } from "../../app/live/board/setting-up/setup-state";

export type StepStatus = { readonly step: SetupStep; readonly status: SetupStatus };

/** How each step stands, in the path's order. Awards may wait until nominations, but are not there before they are. */
export function stepStatuses(state: SetupState): readonly StepStatus[] {
  const { period, roster, indicators, scale, awards } = state;
  return [
    { step: "period", status: period.round === null || missingLabels(state).length > 0 ? "todo" : "done" },
    { step: "roster", status: statusOf(roster.units > 0 && roster.clusters > 0, roster.issues.length) },
    { step: "indicators", status: statusOf(indicators.count > 0, indicators.issues.length) },
    {
      step: "scale",
      status: statusOf(
        scale.clusters.some(({ sum }) => sum !== null),
        scale.issues.length + scale.clusters.filter((each) => !scaleFits(each)).length,
      ),
    },
    { step: "awards", status: statusOf(awards.count > 0, awards.issues.length) },
    { step: "issue", status: canIssue(state) ? "ready" : "todo" },
  ];
}

/** Labels of `Kỳ báo cáo` that must be filled and are not. */
export function missingLabels({ period }: SetupState): readonly string[] {
  return period.fields.filter(({ required, value }) => required && value.trim() === "").map(({ label }) => label);
}

/** Without a round and its units there is nobody to issue anything to. */
export function canIssue({ issuing }: SetupState): boolean {
  return issuing.length > 0;
}

/** A scale without lines doesn't fit; one without a declared total fits whatever it adds up to. */
export function scaleFits({ sum, declared }: ClusterScale): boolean {
  return sum !== null && (declared === null || declared === sum);
}

function statusOf(there: boolean, toLookAt: number): SetupStatus {
  if (!there) return "todo";
  return toLookAt > 0 ? "look" : "done";
}
