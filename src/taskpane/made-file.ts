/** A file that was made here, to be handed to the person. */
export type MadeFile = {
  /** Without folders; its ending says what it is (.xlsx, .zip). */
  readonly name: string;
  readonly bytes: Uint8Array;
};

/**
 * What became of it: "saved" = handed to the browser, which puts it where it puts its downloads; "opened" = opened in a
 * new window of Excel, to be saved there; "unsupported" = this web view saves no files, and the pane says what to do
 * instead.
 */
export type SaveOutcome = "saved" | "opened" | "unsupported";

export type SaveFile = (file: MadeFile) => Promise<SaveOutcome>;
