import type { Samples } from "./samples";
import type { SetupTexts } from "../../src/text/vi/pane/setup";

const count = [{ count: 12 }] as const;

export const sampleSetup: Samples<SetupTexts> = {
  openSheet: [{ sheet: "Danh sách" }],
  issues: [...count],
  period: {
    stated: [{ kind: "h1", year: 2020, units: "2020-06-30", clusters: "2020-07-10" }],
    missing: [{ labels: "Năm, Kỳ" }],
    refused: [...count],
    written: [...count],
  },
  roster: { found: [{ units: 182, clusters: 23 }] },
  indicators: { found: [...count] },
  scale: {
    fits: [...count],
    undeclared: [...count],
    differs: [...count],
    without: [...count],
    sumOf: [{ sum: "940", declared: "950" }],
    sum: [{ sum: "940" }],
  },
  issue: {
    what: [{ units: 182, clusters: 23 }],
    step: [{ done: 137, all: 205, name: "K03/K03-01.xlsx" }],
    made: [{ units: 182, clusters: 23 }],
  },
  importing: {
    open: [{ list: "Danh sách" }],
    needs: [{ sheet: "Danh sách", headers: "Tên đơn vị, Vai trò" }],
    chosen: [{ name: "so.xlsx" }],
    unreadable: [{ name: "so.xlsx", why: "(...)" }],
    sum: [{ added: 12, changed: 3, same: 1, refused: 2 }],
    columnsUnknown: [...count],
    column: [{ header: "Chiều", order: 4, sample: "Cao" }],
    unplaced: [{ headers: "Email", sheet: "Danh sách" }],
    lacks: [{ headers: "Cách đánh giá" }],
    lacking: [...count],
    code: [{ name: "Sở Ba" }],
    clusters: {
      title: [...count],
      units: [...count],
      what: [{ name: "Cụm số 3" }],
      same: [{ code: "C03", name: "Cụm số ba" }],
    },
    overwrite: [...count],
    loose: [...count],
    line: [{ line: 12 }],
    change: [{ label: "Vai trò", from: "Phó", to: "Trưởng" }],
    refused: {
      "no-key": [{ raw: "Mã cụm/khối", sheet: "Danh sách" }],
      unknown: [{ raw: "K9", sheet: "Cụm, khối" }],
      repeated: [{ raw: "K1-01", sheet: "Danh sách" }],
      "several-rows": [{ raw: "K1-01", sheet: "Danh sách" }],
      "other-cluster": [{ raw: "K2", sheet: "Danh sách" }],
    },
    more: [...count],
    write: [{ sheet: "Danh sách", clusters: 6 }],
    written: [{ added: 12, changed: 3, sheet: "Danh sách" }],
    takenBack: [{ sheet: "Danh sách" }],
  },
  newBoard: { failed: [{ detail: "RangeError" }] },
  handedOver: { saved: [{ name: "Biểu mẫu 6 tháng 2020.zip" }], opened: [{ name: "K03-01.xlsx" }] },
  awards: { found: [...count] },
};
