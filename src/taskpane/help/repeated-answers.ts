/** A shorter value costs less than the words that say where it stood before. */
const worthwhile = 2000;

type Answer = { readonly Value?: unknown };
type Batch = { readonly response?: { readonly Results?: unknown } | null };

/**
 * The same sheets are read several times in one recording, further apart than packing looks back. A large value that
 * was answered before is replaced by its first place, `SameAs: [batch, result]`, both from 0; `npm run replay` puts it
 * back (test/excel-host/replay/recording.ts). `batches`: as they were recorded.
 */
export function withoutRepeats(batches: readonly unknown[]): readonly unknown[] {
  const first = new Map<string, readonly [batch: number, result: number]>();
  const sharing = (answer: Answer, place: readonly [number, number]): unknown => {
    const text = JSON.stringify(answer.Value ?? null);
    if (text.length < worthwhile) return answer;
    const before = first.get(text);
    if (before === undefined) {
      first.set(text, place);
      return answer;
    }
    const others = Object.entries(answer).filter(([key]) => key !== "Value");
    return { ...Object.fromEntries(others), SameAs: before };
  };
  return (batches as readonly Batch[]).map((batch, number) => {
    const results = batch.response?.Results;
    if (!Array.isArray(results)) return batch;
    const Results = results.map((answer: Answer, index) => sharing(answer, [number, index]));
    return { ...batch, response: { ...batch.response, Results } };
  });
}
