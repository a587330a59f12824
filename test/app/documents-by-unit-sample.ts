import { consolidate } from "../../src/app/consolidate";
import type { GivenFile } from "../../src/app/host";
import { openBoard } from "../../src/app/open-board";
import type { Consolidation } from "../../src/domain/consolidation";
import { outputPages } from "../../src/forms/output/output-pages";
import { vi } from "../../src/text/vi";
import type { WorkbookDraft } from "../../src/workbook/draft";
import { fileOf, host, issuedTo, type Province, smallProvince, typeInto, wellFilled } from "../support/small-province";
import { drawnAgain } from "./rounds/changed-round";

/** Departments send by 15 June, districts by the round's 30 June; a dossier has days of its own. */
export const documents = `Mã hồ sơ | Tên hồ sơ | Cấp | Bắt buộc | Biểu | Hạn | Áp dụng
  BC | Báo cáo sơ kết | Đơn vị | Bắt buộc | | 15/06/2020 | Sở
  BC | Báo cáo sơ kết | Đơn vị | Bắt buộc | | | -Sở
  BIEU | Biểu chỉ tiêu | Đơn vị | Bắt buộc | Kết quả | |
  DC | Bản điều chỉnh | Đơn vị | Nếu có | Điều chỉnh | |
  HS | Hồ sơ khen thưởng | Đơn vị | Bắt buộc | | 20/06/2020 | Huyện
  HS | Hồ sơ khen thưởng rút gọn | Đơn vị | Bắt buộc | | 10/07/2020 | K1-01
  C-BC | Báo cáo cụm | Cụm/khối | Bắt buộc | Báo cáo cụm | 05/07/2020 | C1`;
export const units = ["C1-01", "C1-02", "K1-01", "K1-02"];

export type Round = {
  readonly asOf?: string;
  /** Rows of the register. */
  readonly register?: string;
  /** Units that send their forms, well filled. */
  readonly senders?: readonly string[];
  /** Whole sheets in place of those of the small province. */
  readonly sheets?: Readonly<Record<string, string>>;
};

export function roundOf(round: Round): Consolidation {
  return sentRound(round).consolidation;
}

/** The Board's sheets and those of the outputs that points are in and come from. */
export function writtenRound(round: Round): WorkbookDraft {
  const { consolidation, province } = sentRound(round);
  const outputs = outputPages(consolidation, { texts: vi, workbook: province.workbook });
  const draft = drawnAgain(province.workbook);
  return { ...draft, sheets: [...draft.sheets, ...outputs] };
}

function sentRound({ register = "", asOf = "2020-07-08", senders = units, sheets = {} }: Round): {
  readonly consolidation: Consolidation;
  readonly province: Province;
} {
  const header = "Mã đơn vị/cụm | Mã hồ sơ | Ngày đến | Tên tệp | Tình trạng";
  const province = smallProvince({
    "Danh mục hồ sơ": documents,
    "Sổ theo dõi nhận báo cáo": `${header}\n${register}`,
    ...sheets,
  });
  const files = senders.map(
    (unit): GivenFile => fileOf(`${unit}.xlsx`, typeInto(issuedTo(province, unit), wellFilled(unit))),
  );
  const opened = openBoard(province.workbook);
  if ("noRound" in opened) throw new Error(opened.noRound);
  const request = { ...opened, files, asOf, receivedOption: null };
  const { consolidation } = consolidate({ ...request, progress: () => undefined }, host);
  return { consolidation, province };
}

export const received = (unit: string, day: string): string => `${unit} | | ${day} | ${unit}.xlsx | Đã nhận`;
export const dossier = (unit: string, day: string): string => `${unit} | HS | ${day} | | Đã nhận`;
