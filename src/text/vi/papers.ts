import type { NoTemplate, TemplateProblem } from "../params";

const problems: { readonly [P in TemplateProblem["problem"]]: (mark: string) => string } = {
  unknown: (mark) => `không có dấu {${mark}}`,
  "no-list": (mark) => `{#${mark}} không phải danh sách; đề nghị ghi {${mark}}`,
  list: (mark) => `{${mark}} là danh sách hoặc điều kiện; đề nghị ghi {#${mark}} … {/}`,
  unclosed: () => "có dấu {#…} chưa đóng bằng {/}",
  unopened: () => "có dấu {/} không mở bằng {#…}",
  "in-field": (mark) => `{${mark}} nằm trong một trường (field) của Word; đề nghị ghi ngoài trường`,
};

/** Why a Word template can't be filled, and what to do. */
export function templateTrouble(why: NoTemplate): string {
  switch (why.refused) {
    case "not-word":
      return "Tệp không phải văn bản Word. Đề nghị lưu thành .docx rồi chọn lại.";
    case "macros":
      return "Tệp có macro. Đề nghị lưu thành .docx không có macro rồi chọn lại.";
    case "damaged":
      return "Không đọc được chữ trong tệp. Đề nghị mở bằng Word, kiểm tra các dấu { } rồi lưu lại.";
    case "marks":
      return `Đề nghị sửa: ${why.problems.map(problemText).join("; ")}.`;
    default:
      return why satisfies never;
  }
}

function problemText({ problem, mark, nearest }: TemplateProblem): string {
  return `${problems[problem](mark)}${nearest === null ? "" : ` (có thể là {${nearest}})`}`;
}
