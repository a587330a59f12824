/**
 * A number within a Vietnamese sentence, with every digit that it has: 12,5 and −0,5. For what stands in sheets; a
 * sentence of text/ has its own.
 */
export function writtenNumber(value: number): string {
  return String(value).replace(".", ",").replace("-", "−");
}
