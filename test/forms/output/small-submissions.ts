import type { Consolidation } from "../../../src/domain/consolidation";
import { emptyCover, entry, fullCover, submission } from "../../domain/round-samples";

const proposal = {
  agree: { clusterOpinion: "agree", councilOpinion: "partly" },
  none: { clusterOpinion: "none", councilOpinion: "none" },
} as const;
const place = (cell: string) => ({ file: "C01-01.xlsx", sheet: "Điều chỉnh", cell });

/** What a unit of the small round asks to be adjusted: one in force, one in words that no one spoke on. */
export const askedAdjustments: Consolidation["adjustments"] = [
  {
    unit: "C01-01",
    indicator: "KT02",
    version: 1,
    from: 96.5,
    to: 95.2,
    inForce: true,
    reason: "=Dịch bệnh",
    document: "12/CV",
    note: null,
    opinion: null,
    ...proposal.agree,
    source: place("F12"),
  },
  {
    unit: "C01-01",
    indicator: "R01",
    version: 1,
    from: "Đạt",
    to: 3,
    inForce: false,
    reason: null,
    document: null,
    note: null,
    opinion: null,
    ...proposal.none,
    source: place("F13"),
  },
];

/** What its units wrote: numbers, a text that looks like a formula, and one that can't be read. */
export const sentSubmissions: Consolidation["accepted"] = new Map([
  [
    "C01-01",
    submission("C01-01", {
      contents: [
        { code: "N01", content: entry(0.1, "E6") },
        { code: "N02", content: entry("=1+1 là hai", "E7") },
      ],
    }),
  ],
  ["C01-02", submission("C01-02", { cover: fullCover, contents: [{ code: "N01", content: entry(0.2, "E6") }] })],
  [
    "K01-02",
    submission("K01-02", {
      cover: emptyCover,
      contents: [{ code: "N01", content: entry("chưa rõ", "E6", "invalid") }],
    }),
  ],
]);
