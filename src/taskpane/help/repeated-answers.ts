/** A shorter value costs less than the words that say where it stood before. */
const worthwhile = 2000;

type Place = readonly [batch: number, result: number];
type Answer = { readonly Value?: Readonly<Record<string, unknown>> | null };
type Batch = { readonly response?: { readonly Results?: unknown } | null };

/**
 * The same sheets are read several times in one recording, further apart than packing looks back. What is large and
 * was answered before, such as the Values of a range, is replaced by its first place: `SameAs: { Values: [batch,
 * result] }`, both from 0; `npm run replay` puts it back (test/excel-host/replay/recording.ts). `batches`: as they were
 * recorded.
 */
export function withoutRepeats(batches: readonly unknown[]): readonly unknown[] {
  const first = new Map<string, Place>();
  const sharing = (answer: Answer, place: Place): unknown => {
    const entries = Object.entries(answer.Value ?? {});
    const before = entries.flatMap(([name, value]) => {
      const text = JSON.stringify(value ?? null);
      if (text.length < worthwhile) return [];
      const key = `${name} ${text}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, place);
      return known === undefined ? [] : [[name, known] as const];
    });
    if (before.length === 0) return answer;
    const repeated = new Set(before.map(([name]) => name));
    const others = entries.filter(([name]) => !repeated.has(name));
    return { ...answer, Value: Object.fromEntries(others), SameAs: Object.fromEntries(before) };
  };
  return (batches as readonly Batch[]).map((batch, number) => {
    const results = batch.response?.Results;
    if (!Array.isArray(results)) return batch;
    const Results = results.map((answer: Answer, index) => sharing(answer, [number, index]));
    return { ...batch, response: { ...batch.response, Results } };
  });
}
