import type { Ran } from "./cells-in-worker";
import type { HostileFile, Listed } from "./hostile-file";

type ListedSheet = { readonly name: string; readonly cells: Readonly<Record<string, Listed>> };

/** Where a program's own words would show: a person must never be handed them. */
const trace = /\n\s+at |node:internal|\.[cm]?[jt]s:\d+/u;

/** Fails unless the file ended as it must. */
export function expectVerdict({ verdict }: HostileFile, { code, out, err }: Ran): void {
  expect(err).not.toMatch(trace);
  if ("refused" in verdict) {
    const [, reason, detail] = /\[([a-z-]+): ([^\n]*)\]\n$/u.exec(err) ?? [];
    expect([code, out, reason ?? err]).toEqual([1, "", verdict.refused]);
    if (verdict.detail !== undefined) expect(detail).toMatch(verdict.detail);
    return;
  }
  expect([code, err]).toEqual([0, ""]);
  const { sheets, warnings } = JSON.parse(out) as {
    readonly sheets: readonly ListedSheet[];
    readonly warnings: readonly string[];
  };
  const place = ({ name }: ListedSheet, address: string): string =>
    sheets.length === 1 ? address : `${name}!${address}`;
  const cells = sheets.flatMap((sheet) =>
    Object.entries(sheet.cells).map(([address, value]) => [place(sheet, address), value] as const),
  );
  expect(Object.fromEntries(cells)).toEqual(verdict.cells);
  expect(warnings.length > 0).toBe((verdict.warnings ?? []).length > 0);
  for (const warning of verdict.warnings ?? []) expect(warnings).toContainEqual(expect.stringMatching(warning));
}
