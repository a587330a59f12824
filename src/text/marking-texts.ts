/** What is said of marked copies. */
export type MarkingTexts = {
  readonly "not-xlsx": () => string;
  readonly macros: () => string;
  /** The copy of a signed file. */
  readonly signatureGone: (file: { readonly name: string }) => string;
};
