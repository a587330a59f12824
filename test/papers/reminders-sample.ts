import { consolidateStored } from "../../src/app/consolidate";
import type { Consolidation } from "../../src/domain/consolidation";
import type { Issue } from "../../src/domain/issue";
import type { SentReminder } from "../../src/domain/round/receipt";
import type { UnitStanding } from "../../src/domain/standing/standing";
import { messageText } from "../../src/papers/paper-text";
import { makePapers, papersOf } from "../../src/papers/papers";
import { smallProvince } from "../support/small-province";

type Told = {
  readonly formality?: string;
  readonly standing?: Partial<UnitStanding>;
  /** Cells that are blank, and one that can't be read. */
  readonly blank?: readonly (readonly [sheet: string, cell: string])[];
  readonly reminders?: readonly SentReminder[];
  readonly asOf?: string;
  readonly kind?: string;
};

const blankAt = ([sheet, cell]: readonly [string, string]): Issue => ({
  code: "required-blank",
  params: { label: "Thực hiện trong kỳ" },
  place: { unit: "C1-01", cluster: null, file: "C1-01.xlsx", sheet, cell },
});

/** `Kỳ báo cáo` and `Cụm, khối` of a round of one cluster; `kind`: as Kỳ has it. */
export function oneCluster(kind: string): Readonly<Record<string, string>> {
  return {
    "Kỳ báo cáo": `Tỉnh | Mẫu
      Hội đồng | Hội đồng Thi đua tỉnh Mẫu
      Ban | Ban Thi đua tỉnh Mẫu
      Năm | 2020
      Kỳ | ${kind}
      Hạn đơn vị tổ chức sơ kết | 30/06/2020
      Hạn cụm/khối tổ chức sơ kết | 10/07/2020
      Hạn đơn vị gửi báo cáo | 05/07/2020
      Hạn cụm/khối gửi báo cáo | 15/07/2020
      Tính cả ngày cuối của thời hạn | Có`,
    "Cụm, khối": `Mã cụm/khối | Loại | Tên cụm/khối
      C1 | Cụm | Cụm một`,
  };
}

/** A round of one cluster with two units, of which the first is as told; the other has sent all. */
export function roundTold(told: Told = {}): Consolidation {
  const { formality = "Nhà nước", asOf = "2020-07-05", kind = "6 tháng đầu năm" } = told;
  const { board } = smallProvince({
    ...oneCluster(kind),
    "Danh sách": `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Vai trò | Thể thức
      1 | C1 | C1-01 | Đơn vị Một | Thành viên | ${formality}
      2 | C1 | C1-02 | Đơn vị Hai | Trưởng | Nhà nước`,
  });
  const reminders = told.reminders ?? [];
  const stored = { submissions: [], clusterSubmissions: [], unreadable: [] };
  const { consolidation } = consolidateStored({ board: { ...board, reminders }, stored, asOf });
  const change = (unit: UnitStanding): UnitStanding =>
    unit.code === "C1-01"
      ? { ...unit, ...told.standing }
      : { ...unit, received: "2020-07-01", version: 1, complete: true, status: "on-time", daysLate: 0 };
  const units = consolidation.units.map(change);
  return {
    ...consolidation,
    units,
    standingByUnit: new Map(units.map((unit) => [unit.code, unit])),
    issues: (told.blank ?? []).map(blankAt),
  };
}

/** The text of the letter to the first unit, and its annex. */
export function letterTo(told: Told): { readonly text: string; readonly annexes: number } {
  const round = roundTold(told);
  const made = makePapers(round, papersOf(round)).find(({ path }) => path.join("/").endsWith("C1-01"));
  if (made === undefined) throw new Error("nobody is reminded");
  const { paper } = made.fill();
  return { text: messageText(paper), annexes: paper.annexes.length };
}

/** As it stands for a report that came and lacks something. */
export const sent: Partial<UnitStanding> = {
  received: "2020-07-07",
  receivedSource: "ledger",
  confirmed: true,
  version: 1,
  status: "late",
  daysLate: 2,
  documents: { BC: "present", BIEU: "present", DC: "none" },
};
