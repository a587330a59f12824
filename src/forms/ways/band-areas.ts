/** Cells of one line's bands, each part an area in a row, in one order and in any. */
export type BandAreas = {
  readonly from: string;
  /** `null` = no line of the sheet has words. */
  readonly text: string | null;
  readonly points: string;
  /** How many bands there are, and how many of them are earned by a number, and by words. */
  readonly stated: number;
  readonly stepped: number;
  readonly worded: number;
};

/** Points of the bands whose Từ is the `place`th from below; of several the most, or 0. */
export function pointsFrom({ from, points }: BandAreas, place: string): string {
  return `SUMPRODUCT(MAX(ISNUMBER(${from})*(${from}=SMALL(${from},${place}))*${points}))`;
}

/** `expression` only while every band is there as it was, else "": none is passed over. */
export function whenSteps({ from, points, stated, stepped }: BandAreas, expression: string): string {
  return `IF(OR(COUNT(${from})<>${stepped},COUNT(${points})<>${stated}),"",${expression})`;
}

/** The same for bands that are earned by words. */
export function whenWorded(
  { text, points, stated, worded }: BandAreas & { readonly text: string },
  expression: string,
): string {
  return `IF(OR(SUMPRODUCT(--(${text}<>""))<>${worded},COUNT(${points})<>${stated}),"",${expression})`;
}
