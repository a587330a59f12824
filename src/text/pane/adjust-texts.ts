import type { Adjustment } from "../../domain/figures/figure";

/** What the view of adjusted targets says. */
export type AdjustTexts = {
  readonly title: string;
  /** Units that ask, and how many requests there are. */
  readonly counts: (of: { readonly requests: number; readonly units: number; readonly open: number }) => string;
  readonly empty: { readonly title: string; readonly body: string };
  readonly filterLabel: string;
  readonly noneFits: string;
  /** Short forms of the opinions, for the chips. */
  readonly cluster: { readonly [O in Adjustment["clusterOpinion"]]: string };
  readonly council: { readonly [O in Adjustment["councilOpinion"]]: string };
  readonly openSheet: string;
  /**
   * From one target to another, numbers already written out; `change` in percent of the first, `null` = not to be said.
   */
  readonly fromTo: (target: { readonly from: string; readonly to: string; readonly measure: string | null }) => string;
  readonly change: (by: { readonly percent: number }) => string;
  readonly notRegistered: string;
  readonly version: (of: { readonly version: number }) => string;
  readonly superseded: string;
  readonly inForce: string;
  readonly reason: string;
  readonly noReason: string;
  readonly document: string;
  readonly noDocument: string;
  readonly clusterOpinion: string;
  readonly councilOpinion: string;
  readonly opinionLabel: (of: { readonly unit: string; readonly indicator: string }) => string;
  readonly note: string;
  readonly addNote: string;
  readonly changeOpinion: string;
  readonly withdraw: string;
  readonly cancel: string;
  readonly written: (of: { readonly opinion: string }) => string;
  readonly withdrawn: string;
  readonly undo: string;
  readonly undone: string;
  readonly applied: string;
  readonly appliedHint: string;
  readonly notATarget: string;
};
