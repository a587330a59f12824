import type { MarkNames } from "../../papers/marks/mark";
import { paperKinds } from "../../papers/papers";

const kindWords: { readonly [K in MarkNames[string]["kind"]]: (name: string) => string } = {
  figure: (name) => `{${name}}`,
  list: (name) => `{#${name}} … {/}`,
  fact: (name) => `{#${name}} … {/}`,
};

const meaning = (mark: MarkNames[string]): string => (mark.kind === "fact" ? `Điều kiện. ${mark.says}` : mark.says);

/**
 * `docs/vi/marks.md`: every mark that a Word template may hold, for each paper that it may be filled instead of. Papers
 * with the same marks stand together; marks of a list's items stand below the list.
 */
export function markCatalogue(): string {
  const groups = new Map<string, string[]>();
  for (const { name, marks } of paperKinds) {
    const table = tableOf(marks);
    groups.set(table, [...(groups.get(table) ?? []), name]);
  }
  const parts = [...groups].map(([table, names]) => `## ${names.join("; ")}\n\n${table}`);
  return [
    "# Các dấu của mẫu Word",
    'Trang này được tạo tự động. Mẫu là tệp .docx có các dấu dưới đây; `thidua papers <sổ> --out <thư mục> --only "<văn bản>" --template <mẫu>` hoặc mục *Văn bản* điền mẫu. `{#…}` và `{/}` đặt quanh phần lặp lại theo danh sách (trong bảng: ở ô đầu và ô cuối của dòng), hoặc quanh phần chỉ có khi điều kiện đúng. Số chưa có in thành dòng chấm.',
    ...parts,
    "",
  ].join("\n\n");
}

function tableOf(marks: readonly MarkNames[]): string {
  const seen = new Set<string>();
  const rows = marks.flatMap((table) => rowsOf(table, seen));
  return ["| Dấu | Ý nghĩa |", "|---|---|", ...rows].join("\n");
}

/** The inmost mark of a name is the one that counts. */
function rowsOf(table: MarkNames, seen: Set<string>): readonly string[] {
  return Object.entries(table).flatMap(([name, mark]) => {
    if (seen.has(name)) return [];
    seen.add(name);
    const inner = Object.keys(mark.inner ?? {}).map((each) => `{${each}}`);
    const items = inner.length === 0 ? "" : ` Trong đó: ${inner.join(", ")}.`;
    return [`| \`${kindWords[mark.kind](name)}\` | ${meaning(mark)}${items} |`];
  });
}
