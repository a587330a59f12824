import type { WorkbookDraft } from "../../src/workbook/draft";

/** The texts and numbers of a drawn sheet, row by row; headers without line breaks and the star of what is required. */
export function drawnSheet({ sheets }: WorkbookDraft, name: string): readonly (readonly (string | number)[])[] {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) return [];
  return [...sheet.rows.values()].map((row) => {
    const cells: (string | number)[] = [];
    for (const [column, { value }] of row) cells[column - 1] = typeof value === "number" ? value : plain(value);
    return Array.from(cells, (cell) => cell ?? "");
  });
}

const plain = (value: unknown): string =>
  typeof value === "string"
    ? value
        .replace(/\s+/gu, " ")
        .replace(/\s*\*$/u, "")
        .trim()
    : "";

/** `Sheet!Header (row)` in a source, however many there are in it. */
export function cellsIn(source: string): readonly { readonly sheet: string; readonly rest: string }[] {
  return source
    .replace(/^(?:sum|percent)\((.*)\)$/u, "$1")
    .split(/ \+ |(?<=\)),/u)
    .flatMap((each) => {
      const match = /^(?:[^!]*: )?([^!:]+)!([^=].*)$/u.exec(each);
      return match === null ? [] : [{ sheet: match[1]!, rest: match[2]! }];
    });
}

/**
 * What a line of sums of `Tổng hợp khen thưởng` says; `rest`: "Tập thể (Giấy khen; C01)"; `null` = blank.
 */
export function summedCell(draft: WorkbookDraft, { sheet, rest }: { sheet: string; rest: string }): number | null {
  const [, header = "", award, where] = /^(.*?) \((.*); (.*)\)$/u.exec(rest)!;
  const rows = drawnSheet(draft, sheet);
  const heads = rows.find((row) => row.includes(header))!;
  const lines = rows.filter((row) => {
    const [cluster, , name, form] = row;
    return form === award && (where === "toàn tỉnh" ? name === "Tổng toàn tỉnh" : isSumOf(cluster, name, where));
  });
  expect(lines).toHaveLength(1);
  const value = lines[0]![heads.indexOf(header)];
  return typeof value === "number" ? value : null;
}

const isSumOf = (cluster: unknown, name: unknown, where: unknown): boolean =>
  cluster === where && name === "Tổng cụm, khối";
