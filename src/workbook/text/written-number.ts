/**
 * A number within a Vietnamese sentence, with every digit that it has: 12,5 and −0,5. For texts in sheets; the
 * sentences of text/ have their own.
 */
export function writtenNumber(value: number): string {
  return String(value).replace(".", ",").replace("-", "−");
}
