/** Indices of a longest rising subsequence: what is still in its order when the fewest of the others were moved. */
export function longestRise(values: readonly number[]): ReadonlySet<number> {
  const chains: number[][] = [];
  values.forEach((value, index) => {
    const before = chains.filter((chain) => (values[chain.at(-1) ?? 0] ?? 0) < value);
    const longest = before.reduce<number[]>((best, chain) => (chain.length > best.length ? chain : best), []);
    chains.push([...longest, index]);
  });
  return new Set(chains.reduce<number[]>((best, chain) => (chain.length > best.length ? chain : best), []));
}
