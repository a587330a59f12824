/** A cell of which something is taken out. `keepsFormula`: only the result that is kept with it goes. */
export type ErasedCell = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | null;
  readonly keepsFormula: boolean;
};

/** Texts of a file that stand in no cell: notes and who wrote them, properties, what cells held before, all others. */
export type SidePlace = "note" | "author" | "property" | "unused" | "other";

export type Erasing = {
  readonly cells: readonly ErasedCell[];
  /** Each text outside the cells as it is to be; unchanged where it may stay. */
  readonly rewrite: (text: string, place: SidePlace) => string;
};
