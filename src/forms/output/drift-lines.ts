import type { Issue } from "../../domain/issue";

type Kind = "Thiếu" | "Thêm" | "Chuyển chỗ" | "Sửa";
type Drift = { readonly kind: Kind; readonly what: string };

const mostNamed = 6;
const kinds: readonly Kind[] = ["Thiếu", "Thêm", "Chuyển chỗ", "Sửa"];

/**
 * In what a file differs from the form as issued, a line for what is missing, added, moved and changed; `null` = in
 * nothing.
 */
export function driftLines(issues: readonly Issue[]): string | null {
  const drifts = issues.map(driftOf).filter((drift) => drift !== null);
  const lines = kinds.flatMap((kind) => {
    const all = [...new Set(drifts.filter((drift) => drift.kind === kind).map(({ what }) => what))];
    const rest = all.length > mostNamed ? ` và ${all.length - mostNamed} chỗ khác` : "";
    return all.length === 0 ? [] : [`${kind}: ${all.slice(0, mostNamed).join("; ")}${rest}`];
  });
  return lines.length === 0 ? null : lines.join("\n");
}

/** `null` for issues that are of what was typed, not of the form. */
function driftOf(issue: Issue): Drift | null {
  const on = issue.place.sheet === null ? "" : ` (${issue.place.sheet})`;
  switch (issue.code) {
    case "sheet-missing":
      return { kind: "Thiếu", what: `trang ${issue.params.name}` };
    case "column-missing":
      return { kind: "Thiếu", what: `cột ${issue.params.header}${on}` };
    case "row-missing":
      return { kind: "Thiếu", what: `dòng ${issue.params.code}${on}` };
    case "sheet-added":
    case "sheet-copied":
      return { kind: "Thêm", what: `trang ${issue.params.name}` };
    case "column-added":
    case "column-repeated":
      return { kind: "Thêm", what: `cột ${issue.params.header}${on}` };
    case "row-unknown":
    case "row-repeated":
      return { kind: "Thêm", what: `dòng ${issue.params.code}${on}` };
    case "column-moved":
      return { kind: "Chuyển chỗ", what: `cột ${issue.params.header}${on}` };
    case "rows-moved":
      return { kind: "Chuyển chỗ", what: `dòng ${issue.params.codes}${on}` };
    case "sheet-renamed":
      return { kind: "Sửa", what: `tên trang ${issue.params.name} thành ${issue.params.found}` };
    case "prefilled-changed":
      return { kind: "Sửa", what: `ô in sẵn, dòng ${issue.params.code}${on}` };
    case "formula-overwritten":
      return { kind: "Sửa", what: `công thức ${issue.params.label}${on}` };
    case "structure-changed":
      return { kind: "Sửa", what: `bản biểu${on}` };
    default:
      return null;
  }
}
