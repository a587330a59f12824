import { nextOfForm } from "../../../src/domain/checks/next-step";
import type { Checked } from "../../../src/taskpane/check/acts";
import { FormCheck } from "../../../src/taskpane/check/check-view";
import { IssueGroup } from "../../../src/taskpane/check/issue-group";
import { RoundCheck } from "../../../src/taskpane/check/round-check";
import { markupOf, wordsOf } from "../markup";
import { blank, found, moved, unconfirmed } from "./sample-issues";

const nothing = (): void => undefined;
const group = {
  title: "Trang Kết quả",
  note: null,
  known: "sheet",
  ownForm: true,
  openAtFirst: true,
  goTo: nothing,
} as const;

test("an issue here can be gone to; one in a file that came is named with its place", () => {
  const issues = [
    found(blank({ file: "K03/SNV.xlsx", sheet: "Kết quả", cell: "H14" })),
    found(blank({ sheet: "Kết quả", cell: "H15" }), { row: "KT01 Thu ngân sách" }),
  ];
  const words = wordsOf(<IssueGroup {...group} issues={issues} />);
  expect(words).toContain("Tệp K03/SNV.xlsx, trang Kết quả, ô H14");
  expect(words).toContain("Chưa điền Ô H15 Chuyển đến ô KT01 Thu ngân sách Thực hiện trong kỳ");
  expect(words.match(/Chuyển đến ô/gu)).toHaveLength(1);
  expect(markupOf(<IssueGroup {...group} issues={issues} />)).toContain(
    'aria-label="Chuyển đến ô: Trang Kết quả, ô H15"',
  );
});

test("hundreds of issues are shown in parts, and none of a folded group", () => {
  const issues = Array.from({ length: 200 }, (_, index) => found(moved({ sheet: "Kết quả", cell: `H${index}` })));
  const markup = markupOf(<IssueGroup {...group} issues={issues} />);
  expect(markup.match(/<li/gu)).toHaveLength(30);
  expect(markup).toContain("Xem thêm 100 nội dung");
  expect(markupOf(<IssueGroup {...group} issues={issues} openAtFirst={false} />)).not.toContain("<li");
});

const toFill = {
  required: 50,
  filled: 42,
  complete: false,
  next: { code: "unit-to-fill", params: { blank: 2, errors: 0 } },
  first: { sheet: "Thông tin chung", cell: "B9" },
} as const;

test("a form opens with what is left, how far it is, and its sheets in order", () => {
  const checked: Checked = {
    issues: [
      found(blank({ sheet: "Thông tin chung", cell: "B9" })),
      found(blank({ sheet: "Kết quả", cell: "H14" }), { row: "KT01 Thu ngân sách" }),
      found(moved({ sheet: "Kết quả" })),
    ],
    form: { ...toFill, canCopy: true },
    own: null,
    clusters: [],
    waiting: [],
  };
  const words = wordsOf(<FormCheck checked={checked} />);
  expect(words).toMatch(
    /^Còn 2 ô chưa điền .*Chuyển đến ô đầu tiên .*Đã điền 42\/50 ô bắt buộc, 84% Theo thứ tự trong biểu .*KAD.* Trang Thông tin chung .* Trang Kết quả .* KT01 Thu ngân sách/u,
  );
  expect(words).toContain("Lưu bản đánh dấu");
  expect(wordsOf(<FormCheck checked={{ ...checked, form: { ...toFill, canCopy: false } }} />)).not.toContain(
    "đánh dấu",
  );
  expect(markupOf(<FormCheck checked={checked} />)).toMatch(
    /role="progressbar"[^>]*aria-valuenow="42"|aria-valuenow="42"[^>]*role="progressbar"/u,
  );
  expect(
    wordsOf(
      <FormCheck
        checked={{
          issues: [],
          form: { required: 50, filled: 50, complete: true, next: nextOfForm([]), first: null, canCopy: true },
          own: null,
          clusters: [],
          waiting: [],
        }}
      />,
    ),
  ).toMatch(/^Biểu đã đủ số liệu, có thể gửi .* Đến mục Gửi .*100% Không có nội dung nào phải sửa/u);
});

test("a form of which nobody can tell whose it is does not seem to be ready", () => {
  expect(wordsOf(<FormCheck checked={{ issues: [], form: null, own: null, clusters: [], waiting: [] }} />)).toMatch(
    /^Chưa biết biểu của đơn vị nào .*biểu đã phát cho đơn vị\.$/u,
  );
});

test("a round opens with its verdict; then filters, and groups by unit with a way to the unit", () => {
  const place = { unit: "SNV", cluster: "K03", file: "SNV.xlsx", sheet: "Kết quả", cell: "H14" };
  const checked: Checked = {
    issues: [
      found(blank(place), { unit: "Sở Nội vụ" }),
      found(moved({ ...place, unit: "STC" }), { unit: "Sở Tài chính" }),
      found(unconfirmed({ unit: "STC", cluster: "K03" }), { unit: "Sở Tài chính" }),
    ],
    form: null,
    own: null,
    clusters: [
      { code: "K03", name: "Khối nội chính" },
      { code: "K04", name: "Khối kinh tế" },
    ],
    waiting: [],
  };
  const words = wordsOf(<RoundCheck checked={checked} />);
  expect(words).toMatch(
    /^1 nội dung phải sửa, 1 nội dung cần lưu ý, 1 thông tin ✖ Phải sửa 1 ▲ Cần lưu ý 1 – Thông tin 1 Cụm, khối Tất cả cụm, khối Khối nội chính .* Sở Nội vụ ✖ 1 Mở đơn vị Sao chép nội dung gửi đơn vị .*Chưa điền "Thực hiện trong kỳ".* Sở Tài chính ▲ 1$/u,
  );
  expect(wordsOf(<RoundCheck checked={{ issues: [], form: null, own: null, clusters: [], waiting: [] }} />)).toBe(
    "Không có nội dung nào phải sửa hoặc cần lưu ý",
  );
  expect(wordsOf(<RoundCheck checked={checked} />, "en")).toContain("1 to correct, 1 to look at, 1 notice");
  expect(words).not.toContain("Lưu bản đánh dấu");
});

test("a cluster's own workbook is told as the command line tells it, apart from what stands in members' files; a marked copy is offered", () => {
  const checked = (errors: number, warnings: number): Checked => ({
    issues: [],
    form: null,
    own: { errors, warnings, canCopy: true },
    clusters: [],
    waiting: [],
  });
  expect(wordsOf(<RoundCheck checked={checked(0, 0)} />)).toContain(
    "Riêng sổ của cụm, khối: không có lỗi, có thể gửi.",
  );
  expect(wordsOf(<RoundCheck checked={checked(0, 5)} />)).toContain(
    "Riêng sổ của cụm, khối: không có lỗi; 5 điều cần xác nhận trước khi gửi.",
  );
  expect(wordsOf(<RoundCheck checked={checked(2, 5)} />)).toContain(
    "Riêng sổ của cụm, khối: 2 nội dung phải sửa trước khi gửi.",
  );
  expect(wordsOf(<RoundCheck checked={checked(2, 5)} />)).toContain("Lưu bản đánh dấu");
});
