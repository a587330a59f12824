// A secretary's own .docx with marks: what a host reads of it, and what it fills in.

export type TemplateTag = {
  /** As it stands between the braces, without its sign; a closing one may have none. */
  readonly name: string;
  /** value: `{Name}`; open: `{#Name}`; close: `{/}`. */
  readonly sign: "value" | "open" | "close";
};

export type ReadTemplate =
  | {
      /** In the order in which they are read. */
      readonly tags: readonly TemplateTag[];
      /** Marks within fields. */
      readonly inFields: readonly string[];
    }
  | { readonly refused: "not-word" | "macros" | "damaged" };

/** By the marks as they are spelled in the document: a text, whether a part stands, or the parts to be repeated. */
export type TemplateData = { [mark: string]: string | boolean | TemplateData[] };
