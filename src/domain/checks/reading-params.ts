/** What the sentences on a file's letters and on what was done to its form need. */
export type ReadingParams = {
  /** Typed in an encoding older than Unicode; `font` "" where only the letters told it. */
  readonly "legacy-font-text": {
    readonly label: string;
    readonly raw: string;
    readonly value: string;
    readonly encoding: string;
    readonly font: string;
  };
  readonly "letters-lost": { readonly label: string; readonly raw: string };
  readonly "hidden-figures": { readonly hidden: "row" | "column" | "sheet"; readonly name: string };
  /** Numbers beside or below the form. */
  readonly "figures-outside": { readonly cells: number };
  readonly "column-added": { readonly header: string };
  readonly "rows-moved": { readonly codes: string };
  readonly "sheet-added": { readonly name: string };
  readonly "sheet-copied": { readonly name: string; readonly of: string };
  readonly "protection-removed": { readonly sheets: string };
  readonly "rule-pasted-over": { readonly cells: number };
  /** Entry cells merged into one; `area` as Excel writes it. */
  readonly "entries-merged": { readonly area: string; readonly cells: number };
  /** The file bears another unit's code than its content. */
  readonly "file-name-differs": { readonly named: string; readonly unit: string };
};
