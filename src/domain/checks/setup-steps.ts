import { isSumAsDeclared } from "../scales/scale-sum";

/** The steps of setting up a round, in the path's order. */
export type SetupStep = "period" | "roster" | "indicators" | "scale" | "awards" | "issue";

/** `ready`: it can be done now, as often as needed. `look`: it is there, and something in it is to be looked at. */
export type SetupStatus = "done" | "ready" | "todo" | "look";

export type StepStatus = { readonly step: SetupStep; readonly status: SetupStatus };

/** How far a round is set up. `issues`: how many errors and warnings the sheets of the step have. */
export type SetupFacts = {
  /** `missing`: how many values of `Kỳ báo cáo` must be filled and are blank. */
  readonly period: { readonly stated: boolean; readonly missing: number };
  readonly roster: { readonly clusters: number; readonly units: number; readonly issues: number };
  readonly indicators: { readonly count: number; readonly issues: number };
  /** See isSumAsDeclared. */
  readonly scale: {
    readonly clusters: readonly { readonly sum: number | null; readonly declared: number | null }[];
    readonly issues: number;
  };
  readonly awards: { readonly count: number; readonly issues: number };
  /** Whether the round is scored; left out: it is. A round without points needs neither scale nor awards. */
  readonly scored?: boolean;
  /** Steps with a list that is still the starter set nobody has confirmed: it is there, and to be looked at. */
  readonly unconfirmed: ReadonlySet<SetupStep>;
  /** Whether there is a round and somebody in it to issue forms to. */
  readonly canIssue: boolean;
};

/**
 * The status of each step (mission S1). Awards may wait until nominations, but are not done before they are there.
 * Forms are ready to be issued only once all that is printed in them, and all that scoring them needs, is there and in
 * order: the round, the roster, indicators and a scale.
 */
export function setupStatuses({
  period,
  roster,
  indicators,
  scale,
  awards,
  scored = true,
  unconfirmed,
  canIssue,
}: SetupFacts): readonly StepStatus[] {
  const wrongSums = scale.clusters.filter((each) => !isSumAsDeclared(each)).length;
  const looked = (each: StepStatus): StepStatus =>
    each.status === "done" && unconfirmed.has(each.step) ? { ...each, status: "look" } : each;
  const stated: readonly StepStatus[] = [
    { step: "period", status: period.stated && period.missing === 0 ? "done" : "todo" },
    { step: "roster", status: statusOf(roster.units > 0 && roster.clusters > 0, roster.issues) },
    { step: "indicators", status: statusOf(indicators.count > 0, indicators.issues) },
    ...(scored
      ? [
          {
            step: "scale",
            status: statusOf(
              scale.clusters.some(({ sum }) => sum !== null),
              scale.issues + wrongSums,
            ),
          } as const,
        ]
      : []),
  ];
  const before = stated.map(looked);
  return [
    ...before,
    ...(scored ? [looked({ step: "awards", status: statusOf(awards.count > 0, awards.issues) })] : []),
    { step: "issue", status: canIssue ? issuingStatus(before) : "todo" },
  ];
}

function issuingStatus(before: readonly StepStatus[]): SetupStatus {
  if (before.some(({ status }) => status === "todo")) return "todo";
  return before.some(({ status }) => status === "look") ? "look" : "ready";
}

function statusOf(isThere: boolean, toLookAt: number): SetupStatus {
  if (!isThere) return "todo";
  return toLookAt > 0 ? "look" : "done";
}
