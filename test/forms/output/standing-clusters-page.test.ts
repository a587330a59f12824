import { standingClustersPage } from "../../../src/forms/output/standing/standing-clusters-page";
import { vi } from "../../../src/text/vi";
import { linesFrom, sheetText } from "../../support/sheet-text";
import { clusterLine, smallRound } from "./small-round";

test("each cluster with its counts, its own report, and live sums of the counts alone", () => {
  expect(linesFrom(standingClustersPage(smallRound(), vi), "Mã | Loại", 4)).toBe(
    `Mã | Loại | Tên | Trưởng | Số đơn vị phải gửi | Đã gửi | Đúng hạn | Chậm | Chưa gửi | Chưa đến hạn | Hoàn thiện lại | Đầy đủ | Tỷ lệ ô bắt buộc (%) | Tình trạng báo cáo của cụm/khối | Số ngày chậm | Ngày sơ kết | C-BC | C-TD | C-GU | Số ký hiệu | Ngày ký | Người lập biểu | Hình thức sơ kết | Ngày sơ kết ghi ở báo cáo | Quy chế | Thang điểm | Tệp | Trang | Ô đầu
C01 | Cụm | Cụm C01 | Huyện Lục Ngạn | 3 | 2 | 1 | 1 | 1 | 0 | 0 | 1 | 62.5 | ▲ Chậm 2 ngày | 2 | 2020-07-02 | Có | Thiếu
K01 | Khối | Khối Nội chính | Sở Nội vụ | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |  | ✖ Chưa gửi
TỔNG CỘNG |  |  |  | 3 {=SUM(E8:E9)} | 2 {=SUM(F8:F9)} | 1 {=SUM(G8:G9)} | 1 {=SUM(H8:H9)} | 1 {=SUM(I8:I9)} | 0 {=SUM(J8:J9)} | 0 {=SUM(K8:K9)} | 1 {=SUM(L8:L9)}`,
  );
});

test("the sums are those of all clusters, and the filter leaves them out", () => {
  const draft = standingClustersPage(
    smallRound({
      clusters: [clusterLine("C01", { expected: 7, received: 3 }), clusterLine("K01", { expected: 9, received: 4 })],
    }),
    vi,
  );
  expect(linesFrom(draft, "TỔNG CỘNG", 1)).toMatch(/^TỔNG CỘNG \| {2}\| {2}\| {2}\| 16 \{=SUM\(E8:E9\)\} \| 7 /u);
  expect(draft.filter?.bottom).toBe(9);
});

test("no clusters: no sums", () => {
  const text = sheetText(standingClustersPage(smallRound({ clusters: [] }), vi));
  expect(text).toContain("Chưa có cụm, khối nào.");
  expect(text).not.toContain("TỔNG CỘNG");
});
