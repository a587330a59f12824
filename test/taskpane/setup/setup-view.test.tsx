import type { SaveOutcome } from "../../../src/taskpane/saving";
import { HandedOverMessage, type HandOver } from "../../../src/taskpane/states/written";
import { countsOf } from "../../../src/taskpane/setup/issue-step";
import { PeriodForm } from "../../../src/taskpane/setup/period-form";
import type { SetupState } from "../../../src/app/live/board/setting-up/setup-state";
import { SetupView, Steps } from "../../../src/taskpane/setup/setup-view";
import { markupOf, wordsOf } from "../markup";
import { sampleSetupState } from "./sample-setup-state";

const steps = (change: Partial<SetupState> = {}, language: "vi" | "en" = "vi") =>
  wordsOf(<Steps state={{ ...sampleSetupState, ...change }} />, language);

const withStatus = (changed: string, status: "todo"): SetupState["steps"] =>
  sampleSetupState.steps.map((each) => (each.step === changed ? { ...each, status } : each));

test("before it was read the view says so", () => {
  expect(markupOf(<SetupView generation={0} />)).toContain("Đang đọc sổ tính…");
});

test("each step tells by sign and word how it stands, in the path's order", () => {
  const words = steps();
  expect(words.match(/\d\. [^.○✓▲→]+[○✓▲→]/gu)).toEqual([
    "1. Kỳ báo cáo ✓",
    "2. Danh sách ✓",
    "3. Chỉ tiêu ✓",
    "4. Thang điểm ▲",
    "5. Khen thưởng ○",
    "6. Xuất biểu mẫu →",
  ]);
  expect(words).toContain("Sơ kết 6 tháng 2020. Đơn vị gửi đến 30/6/2020; cụm, khối gửi đến 10/7/2020.");
  expect(words).toContain("182 đơn vị ở 23 cụm, khối.");
});

test("what a round lacks is named by its labels", () => {
  const period = { ...sampleSetupState.period, missing: ["Năm"], round: null };
  expect(steps({ period, steps: withStatus("period", "todo") })).toMatch(
    /1\. Kỳ báo cáo ○ Cần làm .* Còn thiếu: Năm\./u,
  );
});

test("sums stand beside declared totals, exact, as people write numbers", () => {
  expect(steps()).toContain(
    "Cụm một ✓ 950/950 điểm · Ban đã tiếp nhận Cụm hai ▲ 940,5/950 điểm · Dự thảo Khối ba ▲ chưa có tiêu chí · Dự thảo",
  );
  expect(steps({}, "en")).toContain("940.5 of 950 points");
});

test("the form bears the sheet's own labels; required ones are marked; choices can be left blank where that means something", () => {
  const form = <PeriodForm fields={sampleSetupState.period.fields} />;
  expect(wordsOf(form)).toMatch(/Kỳ và văn bản Năm ?\* .*Thời hạn .*Hạn đơn vị gửi báo cáo .*\(ngày\/tháng\/năm\)/u);
  expect(markupOf(form)).toContain('value="30/06/2020"');
  expect(markupOf(form).match(/<option/gu)).toHaveLength(3);
});

test("issuing says what it makes, of all or of a choice; without a roster what comes first", () => {
  expect(countsOf(sampleSetupState.issuing, { cluster: null, unit: null })).toEqual({ units: 3, clusters: 2 });
  expect(countsOf(sampleSetupState.issuing, { cluster: "C1", unit: null })).toEqual({ units: 2, clusters: 1 });
  expect(countsOf(sampleSetupState.issuing, { cluster: "C1", unit: "C1-02" })).toEqual({ units: 1, clusters: 0 });
  expect(steps()).toMatch(
    /Sẽ tạo 3 biểu đơn vị và 2 sổ cụm, khối.* Tất cả các cụm, khối C1 · Cụm một C2 · Cụm hai Xuất biểu mẫu$/u,
  );
  expect(steps({ issuing: [], steps: withStatus("issue", "todo") })).toMatch(
    /6\. Xuất biểu mẫu ○ .*Cần ghi xong kỳ báo cáo và danh sách/u,
  );
});

const file = (name: string) => ({ name, bytes: new Uint8Array() });
const handed = (name: string, outcome: SaveOutcome): HandOver => ({
  act: { state: "done", value: { file: file(name), outcome } },
  clear: () => undefined,
  handOver: () => undefined,
  again: () => undefined,
});

test("a made file says where it went; where it can't be saved, what to do instead", () => {
  expect(wordsOf(<HandedOverMessage handing={handed("a.zip", "saved")} />)).toBe(
    'Đã lưu tệp "a.zip" vào thư mục tải xuống của máy. Lưu tệp lần nữa',
  );
  expect(wordsOf(<HandedOverMessage handing={handed("a.xlsx", "opened")} />)).toBe(
    'Đã mở "a.xlsx" trong cửa sổ Excel mới. Đề nghị lưu tệp ở cửa sổ đó; nếu chưa thấy, cửa sổ nằm phía sau cửa sổ này (thường gặp trên máy Mac).',
  );
  expect(wordsOf(<HandedOverMessage handing={handed("a.zip", "unsupported")} />)).toContain("thidua.html");
});
