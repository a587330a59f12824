import type { SetupList } from "../../../src/app/live/board/setting-up/setup-lists";
import type { SetupState } from "../../../src/app/live/board/setting-up/setup-state";
import type { TypedField } from "../../../src/app/live/board/setting-up/set-period";

function field(key: string, label: string, more: Partial<TypedField> = {}): TypedField {
  return {
    key,
    label,
    help: { vi: "Giải thích.", en: "What it is." },
    kind: "text",
    choices: [],
    value: "",
    required: false,
    ...more,
  };
}

const list = (name: string, step: SetupList["step"], more: Partial<SetupList>): SetupList => ({
  list: name,
  sheet: name,
  step,
  rows: 0,
  needed: [],
  proposesCodes: true,
  underClusters: false,
  isScored: false,
  starter: null,
  ...more,
});

const place = (sheet: string) => ({ sheet, cell: "A5" });

/** A round that is set up but for two scales and the awards. */
export const sampleSetupState: SetupState = {
  steps: [
    { step: "period", status: "done" },
    { step: "roster", status: "done" },
    { step: "indicators", status: "done" },
    { step: "scale", status: "look" },
    { step: "awards", status: "todo" },
    { step: "issue", status: "ready" },
  ],
  period: {
    missing: [],
    fields: [
      field("year", "Năm", { kind: "number", value: "2020", required: true }),
      field("kind", "Kỳ", {
        kind: "choice",
        choices: ["Đăng ký đầu năm", "6 tháng đầu năm", "Cả năm"],
        value: "6 tháng đầu năm",
        required: true,
      }),
      field("unitSendBy", "Hạn đơn vị gửi báo cáo", { kind: "date", value: "30/06/2020" }),
    ],
    round: { kind: "h1", year: 2020, unitSendBy: "2020-06-30", clusterSendBy: "2020-07-10" },
    place: { sheet: "Kỳ báo cáo", cell: "A1" },
  },
  roster: { clusters: 23, units: 182, issues: [], places: { clusters: place("Cụm, khối"), units: place("Danh sách") } },
  indicators: { count: 130, issues: [], place: place("Chỉ tiêu") },
  scale: {
    clusters: [
      { code: "C1", name: "Cụm một", state: "accepted", sum: 950, declared: 950 },
      { code: "C2", name: "Cụm hai", state: "draft", sum: 940.5, declared: 950 },
      { code: "K3", name: "Khối ba", state: "draft", sum: null, declared: 950 },
    ],
    issues: [],
  },
  awards: { count: 0, issues: [], place: place("Khen thưởng") },
  lists: [
    list("Cụm, khối", "roster", { rows: 23, needed: ["Loại", "Tên cụm/khối"] }),
    list("Danh sách", "roster", {
      rows: 182,
      needed: ["Mã cụm/khối", "Tên đơn vị", "Vai trò"],
      underClusters: true,
    }),
    list("Chỉ tiêu", "indicators", { rows: 130, needed: ["Nội dung chỉ tiêu", "Cách đánh giá"] }),
    list("Mức điểm", "scale", { needed: ["Mã cụm/khối", "Mã tiêu chí", "Điểm"], proposesCodes: false }),
    list("Khen thưởng", "awards", { needed: ["Danh hiệu/hình thức khen thưởng"], proposesCodes: false }),
  ],
  issuing: [
    {
      code: "C1",
      name: "Cụm một",
      units: [
        { code: "C1-01", name: "UBND huyện Một" },
        { code: "C1-02", name: "UBND huyện Hai" },
      ],
    },
    { code: "C2", name: "Cụm hai", units: [{ code: "C2-01", name: "UBND huyện Ba" }] },
  ],
};
