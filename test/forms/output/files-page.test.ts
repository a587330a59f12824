import { filesPage } from "../../../src/forms/output/files-page";
import { vi } from "../../../src/text/vi";
import type { KnownFile } from "../../../src/domain/consolidation";
import { linesFrom } from "../../support/sheet-text";
import { smallRound } from "./small-round";

test("a file with its verdict, times, reason and check numbers, one sheet a line", () => {
  const draft = filesPage(smallRound(), vi);
  expect(linesFrom(draft, "1 |", 1)).toBe(
    '1 | C01/C01-01.xlsx | – Đã có bản mới hơn | C01-01 | Huyện Lục Ngạn | 2020-07-03T16:25:08 | 2020-07-03 | Đã có bản mới hơn là tệp "C01-01 sửa.xlsx", nhận ngày 04/07/2020. | Chỉ tiêu: 889012⏎Kết quả: 000017 |  | 9f86d081',
  );
  expect(draft.rows.get(6)?.get(6)?.style.numberFormat).toBe("dd/mm/yyyy hh:mm");
});

test("a cluster's file bears the cluster's name; what is not known stays blank", () => {
  const cluster: KnownFile = {
    name: "K01.xlsx",
    sha256: "aa",
    verdict: "accepted",
    unit: null,
    cluster: "K01",
    reason: null,
    changed: null,
    received: null,
    confirmed: false,
    checkNumbers: {},
  };
  const stranger: KnownFile = {
    ...cluster,
    name: "ảnh.png",
    sha256: "bb",
    verdict: "rejected",
    cluster: null,
    reason: { code: "refused", params: { reason: "not-a-workbook", detail: "" } },
  };
  const draft = filesPage(smallRound({ knownFiles: [cluster, stranger] }), vi);
  expect(linesFrom(draft, "1 |", 2)).toBe(
    `1 | K01.xlsx | ✔ Đã tiếp nhận | K01 | Khối Nội chính |  |  |  |  |  | aa
2 | ảnh.png | ✖ Không đọc được |  |  |  |  | Tệp không phải là bảng tính Excel. Đề nghị gửi biểu Excel đã phát. |  |  | bb`,
  );
});

test("six differences of a kind are named, of more the number", () => {
  const added = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      code: "sheet-added" as const,
      params: { name: `T${index + 1}` },
      place: { unit: "C01-01", cluster: "C01", file: "C01/C01-01.xlsx", sheet: null, cell: null },
    }));
  const told = (count: number) =>
    linesFrom(filesPage(smallRound({ issues: added(count) }), vi), "1 |", 1)
      .match(/Thêm: [^|]*/u)?.[0]
      .trim();
  expect(told(6)).toBe("Thêm: trang T1; trang T2; trang T3; trang T4; trang T5; trang T6");
  expect(told(7)).toBe(`${told(6)} và 1 chỗ khác`);
});
