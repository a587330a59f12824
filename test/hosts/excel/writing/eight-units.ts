import { boardOut } from "../../../../src/app/board-out";
import { boardChange } from "../../../../src/app/live/changing/board-change";
import { memoryLiveWorkbook } from "../../../../src/hosts/memory/memory-host";
import { vi } from "../../../../src/text/vi";
import { workbookOf, type WorkbookDraft } from "../../../../src/workbook/draft";
import type { WorkbookChange } from "../../../../src/app/live-workbook";
import { fileOf, issuedTo, smallProvince, typeInto, wellFilled } from "../../../support/small-province";
import { draftCell, draftRows, sheetDraft } from "../../../support/drafts";
import { consolidated } from "../../../app/live/live-province";

const units = ["C1-01", "C1-02", "C1-03", "C1-04", "C1-05", "K1-01", "K1-02", "K1-03"];

const province = smallProvince({
  "Danh sách": `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò
    1 | C1 | C1-01 | UBND huyện Một | Huyện | Trưởng
    2 | C1 | C1-02 | UBND huyện Hai | Huyện | Phó
    3 | C1 | C1-03 | UBND huyện Ba | Huyện | Thành viên
    4 | C1 | C1-04 | UBND huyện Bốn | Huyện | Thành viên
    5 | C1 | C1-05 | UBND huyện Năm | Huyện | Thành viên
    1 | K1 | K1-01 | Sở Một | Sở | Trưởng
    2 | K1 | K1-02 | Sở Hai | Sở | Phó
    3 | K1 | K1-03 | Sở Ba | Sở | Thành viên`,
});

function sent(unit: string, result: number) {
  return fileOf(`${unit}.xlsx`, typeInto(issuedTo(province, unit), wellFilled(unit, result)));
}

/** A person's sheet whose formulas point at ours. */
const own = sheetDraft("Của tôi", {
  rows: draftRows([
    [
      "Theo dõi riêng",
      draftCell(null, { formula: "'Xếp hạng'!C8" }),
      draftCell(null, { formula: "SUM('Bảng điểm'!F1:F99)" }),
    ],
  ]),
  charts: [],
});

export type EightUnits = {
  /** The Board's workbook after a consolidation of three units, with a sheet of a person's own in front. */
  readonly earlier: WorkbookDraft;
  /** The consolidation of all eight. */
  readonly change: WorkbookChange;
};

export async function eightUnits(): Promise<EightUnits> {
  const first = await consolidated(
    memoryLiveWorkbook(province.workbook),
    units.slice(0, 3).map((unit) => sent(unit, 500)),
  );
  const { draft } = boardOut(province.workbook, first.consolidated, vi);
  const earlier = { ...draft, sheets: [own, ...draft.sheets], active: draft.active + 1 };
  const workbook = workbookOf(earlier);
  const second = await consolidated(
    memoryLiveWorkbook(workbook),
    units.map((unit, index) => sent(unit, 400 + 10 * index)),
  );
  return {
    earlier,
    change: await boardChange({
      workbook,
      consolidated: second.consolidated,
      texts: vi,
      pause: () => Promise.resolve(),
    }),
  };
}
