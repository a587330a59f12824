type Count = { readonly count: number };

/** What the panel of the reminding letter says. */
export type UrgeTexts = {
  readonly title: string;
  readonly counts: (of: { readonly unsent: number; readonly toComplete: number }) => string;
  readonly nobody: string;
  readonly scope: string;
  readonly everyone: (units: Count) => string;
  readonly one: (of: { readonly name: string; readonly count: number }) => string;
  readonly withIncomplete: (units: Count) => string;
  readonly letterLabel: string;
  readonly mailLabel: (addresses: Count) => string;
  readonly close: string;
};
