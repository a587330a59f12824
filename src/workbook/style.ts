/** Everything a cell's look is made of. Colours are "RRGGBB"; sizes are points. Both hosts write the same. */
export type Style = {
  readonly font: Font;
  /** Solid fill colour, or `null` for none. */
  readonly fill: string | null;
  readonly border: Border;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  /** US form; "General" for none, "@" for text. */
  readonly numberFormat: string;
  /** Locked cells can't be typed into once the sheet is protected. */
  readonly locked: boolean;
};

export type Font = {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
};

export type Line = { readonly line: "thin" | "medium" | "double" | "dotted"; readonly color: string };

export type Border = {
  readonly top: Line | null;
  readonly right: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
};

export const noBorder: Border = { top: null, right: null, bottom: null, left: null };

/** A cell without any look of its own, in the type that official papers are set in. */
export const plainStyle: Style = {
  font: { name: "Times New Roman", size: 12, bold: false, italic: false, underline: false, color: "000000" },
  fill: null,
  border: noBorder,
  horizontal: "general",
  vertical: "center",
  wrap: false,
  indent: 0,
  numberFormat: "General",
  locked: false,
};

/** Margins of a printed page in millimetres (Nghị định 30/2020/NĐ-CP, phụ lục I). */
export const pageMargins = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;

/** Centred at the top of every page but the first, which has no number (same decree). */
export const pageNumberCode = '&"Times New Roman,Regular"&13&P';

/** The code of a page's footer. "&" begins a code, so it is doubled; a digit right after the font size is set apart. */
export function footerCode(footer: string): string {
  if (footer === "") return "";
  const escaped = footer.replaceAll("&", "&&");
  return `&"Times New Roman,Italic"&10${/^\d/.test(escaped) ? " " : ""}${escaped}`;
}
