/**
 * How many cases a long run takes and from which seed: THIDUA_CASES and THIDUA_SEED, so that a run can be had again.
 */
export function wanted(usual: { readonly cases: number }): { readonly cases: number; readonly seed: number } {
  return { cases: numberFrom("THIDUA_CASES", usual.cases), seed: numberFrom("THIDUA_SEED", 2020) };
}

function numberFrom(name: string, usual: number): number {
  const given = Number(process.env[name] ?? usual);
  if (!Number.isInteger(given) || given < 0) throw new Error(`${name} is not a whole number`);
  return given;
}
