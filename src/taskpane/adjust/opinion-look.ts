import { tokens } from "@fluentui/react-components";
import type { Adjustment } from "../../domain/figures/figure";
import type { AdjustmentItem, AdjustmentsOfRound } from "../../app/live/board/deciding/opinions";
import type { AdjustTexts } from "../../text/vi/pane/adjust";

/** What leader or Council may say to a request; "partly" is the Council's alone. */
export type AnyOpinion = Adjustment["councilOpinion"];

/** Sign and colour; the word stands beside them. */
export const opinionLooks: { readonly [O in AnyOpinion]: { readonly sign: string; readonly text: string } } = {
  none: { sign: "○", text: tokens.colorNeutralForeground2 },
  agree: { sign: "✓", text: tokens.colorStatusSuccessForeground1 },
  partly: { sign: "◐", text: tokens.colorStatusWarningForeground1 },
  disagree: { sign: "✖", text: tokens.colorPaletteRedForeground1 },
};

/** In the order in which they are offered and counted. */
export const opinionsOf: { readonly [G in AdjustmentsOfRound["gives"]]: readonly AnyOpinion[] } = {
  cluster: ["none", "agree", "disagree"],
  council: ["none", "agree", "partly", "disagree"],
};

/** The opinion that is given in this workbook, as it counts in the round. */
export function opinionOf(
  item: Pick<AdjustmentItem, "clusterOpinion" | "councilOpinion">,
  gives: AdjustmentsOfRound["gives"],
): AnyOpinion {
  return gives === "cluster" ? item.clusterOpinion : item.councilOpinion;
}

/** A request that a later one replaced waits for nobody's opinion any more. */
export function isOpen(item: AdjustmentItem, gives: AdjustmentsOfRound["gives"]): boolean {
  return item.newest && opinionOf(item, gives) === "none";
}

/** Who has no opinion yet: not those that a later request replaced. */
export function fits(item: AdjustmentItem, gives: AdjustmentsOfRound["gives"], filter: AnyOpinion): boolean {
  return filter === "none" ? isOpen(item, gives) : opinionOf(item, gives) === filter;
}

/** What the chips, the cards and the buttons call them; a leader has no "partly". */
export function opinionWords(
  { cluster, council }: AdjustTexts,
  gives: AdjustmentsOfRound["gives"],
): { readonly [O in AnyOpinion]: string } {
  return gives === "council" ? council : { ...cluster, partly: council.partly };
}
