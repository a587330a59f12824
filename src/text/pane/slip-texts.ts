/** What the pane says of score slips: forms that go to agencies and to peers, and come back. */
export type SlipTexts = {
  readonly title: string;
  readonly what: string;
  readonly clusters: string;
  readonly allClusters: string;
  readonly each: string;
  readonly eachHint: string;
  readonly eachWrong: string;
  readonly make: string;
  readonly making: string;
  readonly made: (slips: { readonly agencies: number; readonly cross: number }) => string;
  readonly nobody: string;
  readonly take: string;
  readonly takeHint: string;
  readonly taking: string;
  readonly taken: (slips: { readonly files: number; readonly added: number; readonly unchanged: number }) => string;
  readonly undone: string;
  readonly toSee: (issues: { readonly count: number }) => string;
};
