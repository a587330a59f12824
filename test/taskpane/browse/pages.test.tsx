import { dayToConfirm, statementsOn } from "../../../src/domain/standing/statements";
import type { ClusterPage } from "../../../src/app/live/board/following/cluster-page";
import type { UnitPage } from "../../../src/app/live/board/following/unit-page";
import { ClusterPageView } from "../../../src/taskpane/browse/cluster-page-view";
import { StatedMessage } from "../../../src/taskpane/browse/statement";
import { UnitStatements } from "../../../src/taskpane/browse/unit-statements";
import { UnitPageView } from "../../../src/taskpane/browse/unit-page-view";
import { markupOf, wordsOf } from "../markup";
import { clusterPage, sent, unitPage } from "./page-samples";
import { unit } from "../sample-situation";

/** The page with what can be stated of its unit. */
function stated(page: UnitPage, workbook: "board" | "cluster" = "board"): UnitPage {
  const sent = { ...page.standing, undated: false };
  const statements = statementsOn(sent, { workbook, exempt: page.exemptReason !== null });
  return { ...page, dayToConfirm: dayToConfirm(sent, page.decidingDay), statements };
}

describe("the cluster's page", () => {
  test("is a table of units and documents with headers, each state a sign and a word", () => {
    const markup = markupOf(<ClusterPageView page={clusterPage} />);
    expect(markup.match(/<th scope="col"/gu)).toHaveLength(3);
    expect(markup.match(/<th scope="row"/gu)).toHaveLength(2);
    const words = wordsOf(<ClusterPageView page={clusterPage} />);
    expect(words).toContain("Đơn vị K1-01 ✓ Đúng hạn (tạm tính) Trưởng ✖ Có nội dung phải sửa ○ Thiếu – Không có");
    expect(words).toContain("Tất cả 2 Chưa gửi 1 Gửi chậm 0 Cần hoàn thiện 1");
    expect(words).toContain("BC: Báo cáo sơ kết (bắt buộc)");
  });

  test("says what each indicator comes to over its units, with how many they are", () => {
    const words = wordsOf(<ClusterPageView page={clusterPage} />);
    expect(words).toContain(
      "A1. Thu ngân sách Tổng chỉ tiêu 3.000 tỷ đồng (2/3 đơn vị) Tổng thực hiện 1.250,5 tỷ đồng (2/3 đơn vị) So với chỉ tiêu năm 41,68% Tổng năm trước 900 tỷ đồng (1/3 đơn vị) Bình quân 625,25 tỷ đồng (2/3 đơn vị) Trung vị 625,25 tỷ đồng Đạt mức so sánh 1/2 đơn vị",
    );
    expect(wordsOf(<ClusterPageView page={{ ...clusterPage, sums: [] }} />)).not.toContain("Chỉ tiêu cộng");
  });

  test("offers to return the cluster's own file marked, where there is something to mark", () => {
    const sent = { file: "C1/_C1.xlsx", toMark: true, cover: [], report: [] };
    expect(wordsOf(<ClusterPageView page={{ ...clusterPage, sent }} />)).toContain("Tệp đánh dấu để trả cụm, khối");
    expect(wordsOf(<ClusterPageView page={{ ...clusterPage, sent: { ...sent, toMark: false } }} />)).not.toContain(
      "đánh dấu",
    );
  });
});

describe("the unit's page", () => {
  test("tells the four facts apart, the day of receipt with its source", () => {
    const words = wordsOf(<UnitPageView page={unitPage} />);
    expect(words).toContain(
      "Tiếp nhận ✓ 29/6/2020 (tạm tính) Biểu mẫu ✓ Đúng mẫu Ô bắt buộc ◔ 90% Đã điền 9/10 ô Thời hạn ✓ Đúng hạn (tạm tính) Hạn gửi 30/6/2020",
    );
    expect(words).toContain("Ngày nhận 29/6/2020, theo thời gian ghi trên tệp (tạm tính)");
  });

  test("shows versions newest first with what changed, old → new, blank by its word", () => {
    const words = wordsOf(<UnitPageView page={unitPage} />);
    expect(words).toMatch(
      /2\/7\/2020 ✓ Đang lấy số liệu K1\/b\.xlsx .*Kết quả · A1 · Thực hiện trong kỳ 500 → \(để trống\) 29\/6\/2020 \(tạm tính\) ↩ Đề nghị hoàn thiện K1\/a\.xlsx Bản đầu tiên/u,
    );
  });

  test("shows figures with target, adjustment, result and percent; not applicable is no zero", () => {
    const words = wordsOf(<UnitPageView page={unitPage} />);
    expect(words).toContain(
      "A1. Thu ngân sách Đăng ký 1.000 tỷ đồng Đề nghị điều chỉnh 1.200 tỷ đồng Đang áp dụng 1.200 tỷ đồng Kết quả Không áp dụng",
    );
    expect(words).toContain("So với chỉ tiêu năm 41,67%");
  });

  test("says where nothing is yet what will be there", () => {
    const empty = {
      ...unitPage,
      standing: unit("K1-01"),
      versions: [],
      figures: [],
      issues: [],
      contact: { person: null, email: null, phone: null },
    };
    const words = wordsOf(<UnitPageView page={empty} />);
    for (const said of [
      "○ Chưa nhận",
      "○ Chưa có tệp",
      "Chưa nhận được văn bản hoặc tệp nào.",
      "Tệp nhận được sẽ hiện ở đây",
      "Chưa có số liệu.",
      "Không có nội dung nào cần rà soát.",
    ])
      expect(words).toContain(said);
  });
});

describe("what is stated on the unit's page", () => {
  const buttons = (page: UnitPage): readonly string[] =>
    [...markupOf(<UnitStatements page={page} />).matchAll(/<button[^>]*>(.*?)<\/button>/gu)].map(([, inner = ""]) =>
      inner.replaceAll(/<[^>]+>/gu, ""),
    );

  test("a provisional day can be confirmed as it is; a confirmed one only changed", () => {
    expect(buttons(unitPage)).toEqual(["Xác nhận ngày này", "Sửa ngày nhận…", "Đề nghị hoàn thiện…", "Gia hạn…"]);
    expect(buttons(stated({ ...unitPage, standing: unit("K1-01", { ...sent, confirmed: true }) }))).toEqual([
      "Sửa ngày nhận…",
      "Đề nghị hoàn thiện…",
      "Gia hạn…",
    ]);
  });

  test("of a unit that sent nothing nothing is sent back; extensions are the Board's, and not for the exempt", () => {
    expect(buttons(stated({ ...unitPage, standing: unit("K1-01") }))).toEqual(["Ghi ngày nhận văn bản…", "Gia hạn…"]);
    expect(buttons(stated({ ...unitPage, standing: unit("K1-01") }, "cluster"))).toEqual(["Ghi ngày nhận văn bản…"]);
    expect(
      buttons(stated({ ...unitPage, standing: unit("K1-01", { status: "exempt" }), exemptReason: "Mới thành lập" })),
    ).toEqual(["Ghi ngày nhận văn bản…"]);
  });

  test("what was written has its way back; what was taken back has none", () => {
    const stating = { state: () => undefined, undo: () => undefined, retry: () => undefined };
    const edit = { sheet: "Danh sách", row: 5, column: 12, was: null, value: "x", format: null };
    expect(
      wordsOf(<StatedMessage {...stating} act={{ state: "done", value: { said: "Đã ghi.", undo: [edit] } }} />),
    ).toBe("Đã ghi. Hoàn tác");
    expect(
      wordsOf(<StatedMessage {...stating} act={{ state: "done", value: { said: "Đã hoàn tác.", undo: null } }} />),
    ).toBe("Đã hoàn tác.");
  });
});

test("ranks with what would change them, where they are shown at all", () => {
  const none = { others: [], more: null, less: null, rise: null, fall: null };
  const ranks: ClusterPage["ranks"] = {
    decimals: 2,
    names: { "K1-01": "Sở Một", "K1-02": "Sở Hai" },
    ranks: [
      { ...none, unit: "K1-01", rank: 1, tied: false, total: 92.5 },
      {
        unit: "K1-02",
        rank: 2,
        tied: false,
        total: 91.75,
        others: [
          { variant: { kind: "decimals", decimals: 0 }, rank: 1 },
          { variant: { kind: "decimals", decimals: 1 }, rank: 1 },
        ],
        more: { rank: 1, units: ["K1-01"] },
        less: null,
        rise: { points: 0.75, unit: "K1-01" },
        fall: null,
      },
    ],
  };
  const words = wordsOf(<ClusterPageView page={{ ...clusterPage, ranks }} />);
  expect(words).toContain("Sở Một 92,50 điểm Hạng 1 · không thay đổi khi làm tròn khác");
  expect(words).toContain(
    "Sở Hai 91,75 điểm Hạng 2 · thay đổi nếu làm tròn 0, 1 chữ số thập phân → hạng 1; thêm 1 điểm → hạng 1 (so với Sở Một) Chênh lệch nhỏ nhất: lên hạng nếu thêm 0,75 điểm (so với Sở Một)",
  );
  expect(wordsOf(<ClusterPageView page={clusterPage} />)).not.toContain("Hạng");
});
