import type { ClusterPage } from "../../../src/app/live/board/following/cluster-page";
import type { UnitPage } from "../../../src/app/live/board/following/unit-page";
import { nowhere } from "../../../src/domain/issue";
import { indicator } from "../../domain/round-samples";
import { cluster, unit } from "../sample-situation";

export const sent = {
  status: "on-time",
  received: "2020-06-29",
  receivedSource: "file",
  confirmed: false,
  version: 2,
  filledCells: 9,
  structure: "ok",
} as const;
const documents = [
  { code: "BC", name: "Báo cáo sơ kết", level: "unit", required: true, sheet: null },
  { code: "DC", name: "Bản điều chỉnh", level: "unit", required: false, sheet: "Điều chỉnh" },
] as const;

export const clusterPage: ClusterPage = {
  standing: cluster("K1", { status: "missing" }),
  officer: "Lê Văn Mẫu",
  lastDay: "2020-07-10",
  unitDocuments: documents,
  clusterDocuments: [],
  units: [unit("K1-01", { ...sent, role: "leader", documents: { BC: "missing", DC: "none" } }), unit("K1-02")],
  unitsWithErrors: ["K1-01"],
  ranks: null,
  sent: null,
  totals: [],
  sums: [
    {
      indicator: indicator("A1", { name: "Thu ngân sách" }),
      sum: {
        cluster: "K1",
        indicator: "A1",
        of: 3,
        added: {
          ...{ units: 2, without: ["K1-03"], target: 3000, result: 1250.5, percent: 41.68333333 },
          ...{ previousYear: 900, previousUnits: 1 },
        },
        averaged: { units: 2, without: ["K1-03"], mean: 625.25, median: 625.25, reached: 1, compared: 2 },
      },
    },
  ],
  waiting: [],
  workbook: "board",
};

export const unitPage: UnitPage = {
  standing: unit("K1-01", { ...sent, documents: { BC: "missing", DC: "none" } }),
  cluster: { code: "K1", name: "Khối K1" },
  contact: { person: "Phạm Thị Mẫu", email: "mau@example.vn", phone: "024 123" },
  lastDay: "2020-06-30",
  roundDeadline: "2020-06-30",
  asOf: "2020-07-15",
  decidingFile: "b",
  decidingDay: "2020-07-08",
  dayToConfirm: "2020-07-08",
  extensionReason: null,
  exemptReason: null,
  documents: documents.map(({ code, name, required }) => ({ code, name, required, lastDay: null })),
  versions: [
    {
      file: "K1/b.xlsx",
      sha256: "b",
      received: { day: "2020-07-02", source: "ledger", confirmed: true },
      state: "received",
      standing: "counts",
      preparedBy: null,
      documentNumber: "12/BC",
      changes: [{ sheet: "Kết quả", row: "A1", header: "Thực hiện trong kỳ", before: "500", after: null }],
    },
    {
      file: "K1/a.xlsx",
      sha256: "a",
      received: { day: "2020-06-29", source: "file", confirmed: false },
      state: "to-complete",
      standing: "turned-away",
      preparedBy: null,
      documentNumber: null,
      changes: null,
    },
  ],
  figures: [
    {
      unit: "K1-01",
      indicator: "A1",
      name: "Thu ngân sách",
      measure: "tỷ đồng",
      target: 1000,
      targetState: "value",
      adjustedTarget: 1200,
      inForce: 1200,
      targetVersion: 1,
      result: null,
      resultState: "not-applicable",
      pctOfTarget: 41.666,
      printedPercent: 41.666,
      benchmark: null,
      samePeriod: null,
      previousYear: null,
      rawTarget: "1000",
      rawResult: "KAD",
      source: null,
      targetSource: null,
      adjustedSource: null,
    },
  ],
  issues: [
    {
      code: "required-blank",
      params: { label: "Thực hiện trong kỳ" },
      place: { ...nowhere, unit: "K1-01", file: "K1/b.xlsx", sheet: "Kết quả", cell: "H14" },
    },
  ],
  returned: null,
  statements: ["receipt", "return", "extend"],
  toMark: true,
};
