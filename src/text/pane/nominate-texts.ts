import type { VoteBase } from "../../domain/round/decision-rules";

type Count = { readonly count: number };

/** What the view of nominations and votes says. */
export type NominateTexts = {
  /** The choice of a cluster at the Board. */
  readonly cluster: string;
  readonly clusterOption: (of: { readonly code: string; readonly name: string; readonly count: number }) => string;
  readonly award: string;
  /** An award in the choice; `limit` `null` = none that can be counted. */
  readonly awardOption: (of: {
    readonly name: string;
    readonly count: number;
    readonly limit: number | null;
  }) => string;
  readonly empty: { readonly title: string; readonly body: string };
  readonly openAwards: string;
  readonly openSheet: string;
  readonly quota: (of: { readonly count: number; readonly limit: number | null }) => string;
  readonly quotaShare: (of: { readonly percent: number; readonly base: string | null }) => string;
  readonly overQuota: (of: { readonly count: number; readonly limit: number }) => string;
  readonly threshold: (of: { readonly percent: number; readonly base: string | null }) => string;
  readonly tied: (units: { readonly names: string; readonly limit: number }) => string;
  /** The award over the province; `limit` `null` = none. */
  readonly province: (of: {
    readonly nominated: number;
    readonly boardAgreed: number;
    readonly decided: number;
    readonly limit: number | null;
    readonly basis: string;
  }) => string;
  readonly proposedByCluster: string;
  readonly opine: string;
  readonly opineOf: (unit: { readonly name: string }) => string;
  readonly listLabel: string;
  readonly nobody: string;
  readonly standing: (of: {
    readonly total: number | null;
    readonly rank: number | null;
    readonly tied: boolean;
  }) => string;
  readonly notReceived: string;
  readonly noVotes: string;
  readonly votes: (of: {
    readonly agreed: number;
    readonly all: number;
    readonly base: VoteBase;
    readonly percent: number;
  }) => string;
  readonly enough: string;
  readonly notEnough: string;
  readonly contradiction: string;
  /** The cluster that the unit leads. */
  readonly led: (words: { readonly words: string }) => string;
  readonly ledMissing: string;
  readonly eligible: (words: { readonly words: string }) => string;
  readonly boardOpinion: (words: { readonly words: string }) => string;
  readonly councilDecision: (words: { readonly words: string }) => string;
  readonly up: (unit: { readonly name: string }) => string;
  readonly down: (unit: { readonly name: string }) => string;
  readonly edit: string;
  readonly editOf: (unit: { readonly name: string }) => string;
  readonly remove: string;
  readonly save: string;
  readonly cancel: string;
  readonly field: {
    readonly [F in VoteBase | "agreed" | "led" | "eligible" | "note" | "boardOpinion" | "councilDecision"]: string;
  };
  readonly wholeNumber: string;
  readonly add: string;
  readonly addLabel: string;
  readonly candidate: (of: { readonly name: string; readonly rank: number | null; readonly barred: boolean }) => string;
  readonly everyoneIn: string;
  readonly written: string;
  readonly undo: string;
  readonly undone: string;
  readonly members: (units: Count) => string;
};
