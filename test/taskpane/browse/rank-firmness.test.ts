import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { consolidationJson } from "../../../src/app/consolidation-json";
import { outputPages } from "../../../src/forms/output/output-pages";
import { en } from "../../../src/text/en";
import { vi } from "../../../src/text/vi";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import type { Workbook } from "../../../src/workbook/sheet";
import { run, written } from "../../app/returns/returned-cluster";
import { fileOf, issuedTo, smallProvince, typeInto, wellFilled } from "../../support/small-province";
import { sampleDesk } from "../acts/sample-desk";

const scale = {
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu
    * | I | T1 | Thu ngân sách | 10 | Tỷ lệ | A1`,
  "Ý kiến điều chỉnh": `Mã đơn vị | Mã | Lần | Ý kiến Hội đồng
    C1-02 | A1 | 1 | Đồng ý`,
};
const province = smallProvince(scale);
const adjusting = [
  ...wellFilled("C1-02", 430),
  ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"],
  ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", 900],
  ["Điều chỉnh", "A1", "Lý do", "Dịch bệnh"],
] as const;
const withoutSelf = (typed: ReturnType<typeof wellFilled>) => typed.filter(([sheet]) => sheet !== "Tự chấm");
const files = [
  fileOf("C1/C1-01.xlsx", typeInto(issuedTo(province, "C1-01"), withoutSelf(wellFilled("C1-01", 450)))),
  fileOf("C1/C1-02.xlsx", typeInto(issuedTo(province, "C1-02"), withoutSelf(adjusting))),
  fileOf("C1/C1-03.xlsx", typeInto(issuedTo(province, "C1-03"), withoutSelf(wellFilled("C1-03", 300)))),
];
const ran = run(province.workbook, files);
const pageOf = (workbook: Workbook) => paneActs(sampleDesk(workbook)).clusterPage("C1");

test("the Board sees how firm each rank is: another rounding, the targets as registered, a point more or less", async () => {
  const page = await pageOf(written(province.workbook, ran));
  expect(page?.ranks?.ranks.map(({ unit, rank, total }) => [unit, rank, total])).toEqual([
    ["C1-02", 1, 9.56],
    ["C1-01", 2, 9],
    ["C1-03", 3, 6],
  ]);
  const [best, second, third] = page?.ranks?.ranks ?? [];
  expect(best).toMatchObject({
    others: [{ variant: { kind: "original-targets" }, rank: 2 }],
    more: null,
    less: { rank: 2, units: ["C1-01"] },
    rise: null,
    fall: { points: 0.57, unit: "C1-01" },
  });
  expect(second).toMatchObject({
    others: [{ variant: { kind: "original-targets" }, rank: 1 }],
    more: { rank: 1, units: ["C1-02"] },
    less: null,
    rise: { points: 0.56, unit: "C1-02" },
    fall: { points: 3.01, unit: "C1-03" },
  });
  expect(third).toMatchObject({ others: [], more: null, less: null, rise: { points: 3, unit: "C1-01" }, fall: null });
});

test("a cluster's own pane never shows it", async () => {
  const leader = issuedTo(province, "_C1");
  const page = await pageOf(written(leader, run(leader, files)));
  expect(page?.standing.received).toBe(3);
  expect(page?.ranks).toBeNull();
});

test("a round that isn't ranked has none", async () => {
  const unranked = smallProvince({
    ...scale,
    "Kỳ báo cáo":
      "Năm | 2020\nKỳ | 6 tháng đầu năm\nHạn đơn vị tổ chức sơ kết | 30/06/2020\nHạn cụm/khối tổ chức sơ kết | 10/07/2020\nXếp hạng trong kỳ | Không",
  });
  expect((await pageOf(written(unranked.workbook, run(unranked.workbook, files))))?.ranks).toBeNull();
});

describe("it is for the Board's eyes alone", () => {
  const saysIt = /độ vững|thay đổi nếu|lên hạng nếu|xuống hạng nếu|how firm|another if|least difference/iu;

  test("no sheet that is written and no JSON says it, in any language", () => {
    for (const texts of [vi, en]) {
      const drafts = [...outputPages(ran.consolidation, { texts, workbook: province.workbook })];
      const cells = drafts.flatMap(({ rows }) =>
        [...rows.values()].flatMap((row) =>
          [...row.values()].flatMap(({ value, note, formula }) => [String(value), note ?? "", formula ?? ""]),
        ),
      );
      expect(cells.filter((text) => saysIt.test(text))).toEqual([]);
      expect(consolidationJson(ran.consolidation, texts)).not.toMatch(saysIt);
    }
    expect(
      written(province.workbook, ran)
        .sheets.flatMap(({ rows }) =>
          [...rows.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value))),
        )
        .filter((text) => saysIt.test(text)),
    ).toEqual([]);
  });

  test("nothing that makes a sheet, a file or a report can come by it: only the Board's page of a cluster imports it", () => {
    const under = (folder: string): readonly string[] =>
      readdirSync(folder).flatMap((name) =>
        statSync(path.join(folder, name)).isDirectory() ? under(path.join(folder, name)) : [path.join(folder, name)],
      );
    const source = path.join(__dirname, "../../../src");
    const importing = under(source).filter((file) =>
      /from "[^"]*(decisions\/(sensitivity|rank-margins)|following\/cluster-page|\/ranks)"/u.test(
        readFileSync(file, "utf8"),
      ),
    );
    expect(importing.map((file) => path.relative(source, file).split(path.sep).join("/")).sort()).toEqual([
      "app/live/board/following/cluster-page.ts",
      "taskpane/browse/acts.ts",
      "taskpane/browse/cluster-page-view.tsx",
      "taskpane/browse/cluster-report.tsx",
      "taskpane/browse/subject-page.tsx",
      "text/en/pane/browse.ts",
      "text/ranks.ts",
      "text/vi/pane/browse.ts",
    ]);
  });
});
