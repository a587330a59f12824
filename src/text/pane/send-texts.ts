/** What a unit reads before it sends. */
export type SendTexts = {
  readonly title: string;
  /** `warnings`: what the unit is asked to confirm before it sends. */
  readonly readyTitle: (found: { readonly warnings: number }) => string;
  /** `toSee`: what may still be looked at. */
  readonly readyBody: (found: { readonly toSee: number }) => string;
  readonly readyButton: string;
  readonly openTitle: (found: { readonly blank: number; readonly errors: number }) => string;
  readonly openBody: string;
  readonly openButton: string;
  /** `daysLeft` 0 = today is the last day, negative = over. */
  readonly deadline: (day: { readonly lastDay: string; readonly daysLeft: number }) => string;
  readonly fileTitle: string;
  readonly fileWhy: string;
  readonly copyName: string;
  readonly nameCopied: string;
  /** Where the clipboard is closed to the pane. */
  readonly nameByHand: string;
  readonly saveCopy: string;
  readonly saving: string;
  readonly saved: (file: { readonly name: string }) => string;
  readonly opened: (file: { readonly name: string }) => string;
  readonly unsupported: string;
  /** How the file is saved by hand under its name, each a sentence. */
  readonly byHandTitle: string;
  readonly byHand: readonly string[];
  readonly wayTitle: string;
  /** How it reaches the Board, each a sentence. */
  readonly ways: readonly string[];
  readonly subjectLabel: string;
  readonly copySubject: string;
  readonly mailLabel: string;
  readonly copyMail: string;
  readonly noForm: { readonly title: string; readonly body: string };
};
