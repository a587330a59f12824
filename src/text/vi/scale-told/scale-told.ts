import { choiceWords } from "../../../contract/choice-words";
import type { Cluster } from "../../../domain/round/roster";
import type { TextsOf } from "../../language";
import { awardsTold } from "./awards";
import { conditionsTold } from "./conditions";
import { lineTold } from "./lines";
import { rulesTold } from "./rules";
import { wayTold } from "./ways";

/** A cluster's scale in words, as a regulation would write it. */
export const scaleTold = {
  annex: "PHỤ LỤC",
  title: "THANG BẢNG ĐIỂM THI ĐUA",
  subject: ({ cluster, year }: { cluster: string; year: number }) => `${cluster}, năm ${String(year)}`,
  /** `rules`: number and day of the cluster's rules; `null` = not stated. `isShared`: the lines are those for all. */
  note: ({ rules, state, isShared }: { rules: string | null; state: Cluster["scaleState"]; isShared: boolean }) =>
    `(${rules === null ? "" : `Kèm theo Quy chế ${rules}; `}${isShared ? "thang điểm chung của các cụm, khối chưa có thang riêng; " : ""}trạng thái thang điểm: ${choiceWords.scaleState[state]})`,
  parts: {
    lines: "Phần 1. Tiêu chí, điểm và cách chấm",
    rules: "Phần 2. Quy định chung",
    conditions: "Phần 3. Điều kiện",
    classes: "Phần 4. Xếp loại",
    awards: "Phần 5. Khen thưởng",
  },
  columns: { order: "STT", line: "Tiêu chí", points: "Điểm", how: "Cách tính điểm" },
  line: lineTold,
  ways: wayTold,
  rules: rulesTold,
  conditions: conditionsTold,
  awards: awardsTold,
};
export type ScaleToldTexts = TextsOf<typeof scaleTold>;
