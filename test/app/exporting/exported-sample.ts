import { unzipSync } from "fflate";
import { boardOut } from "../../../src/app/board-out";
import { consolidate } from "../../../src/app/consolidate";
import { type CleanCopy, cleanCopies, type WantedCopies } from "../../../src/app/exporting/clean-copies";
import { outgoingRound } from "../../../src/app/exporting/outgoing-round";
import { isOpened, openBoard, type OpenedBoard } from "../../../src/app/open-board";
import type { Consolidation } from "../../../src/domain/consolidation";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { vi } from "../../../src/text/vi";
import { type WorkbookDraft, workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { fileOf, host, issuedTo, smallProvince, typeInto, wellFilled, type Typed } from "../../support/small-province";

const units = ["C1-01", "C1-02", "C1-03", "K1-01", "K1-02"] as const;
const names = ["UBND huyện Một", "UBND huyện Hai", "UBND huyện Ba", "Sở Một", "Sở Hai"];
const persons = ["Trần Thị Liên", "Lê Văn Hệ", "Phạm Quý Bảo", "Đỗ Kim Mật", "Vũ Ngọc Giữ"];

/** What no copy may hold: contacts, who prepared a report, who follows a cluster, and names of files. */
export const secrets: readonly string[] = [
  ...persons,
  ...units.flatMap((_, index) => [`0912 345 67${index}`, `lien.he.${index}@tinh.example`, `Bùi Thị Lập ${index}`]),
  "Hoàng Theo Dõi",
  ...units.flatMap((unit) => [`Gửi/${unit} bản cuối.xlsx`, `${unit} bản cuối.xlsx`]),
];

const province = smallProvince({
  "Cụm, khối": `Mã cụm/khối | Loại | Tên cụm/khối | Chuyên viên theo dõi | Trạng thái thang điểm | Tổng điểm
    C1 | Cụm | Cụm một | Hoàng Theo Dõi | Ban đã tiếp nhận | 30
    K1 | Khối | Khối một | Hoàng Theo Dõi | Dự thảo | 30`,
  "Danh sách": [
    "Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò | Người liên hệ | Email | Điện thoại",
    ...units.map((unit, index) => {
      const role = index === 0 || index === 3 ? "Trưởng" : index === 2 ? "Thành viên" : "Phó";
      const contact = `${persons[index]} | lien.he.${index}@tinh.example | 0912 345 67${index}`;
      return `${unit.slice(0, 2)} | ${unit} | ${names[index]} | ${unit.startsWith("C") ? "Huyện" : "Sở"} | ${role} | ${contact}`;
    }),
  ].join("\n"),
  "Ý kiến điều chỉnh": `Mã đơn vị | Mã | Lần | Ý kiến Hội đồng | Ghi chú
    C1-02 | A1 | 1 | Đồng ý | Đã trao đổi với LÊ VĂN HỆ qua 0912.345.671`,
  "Kết quả bình xét": `Mã đơn vị | Danh hiệu/hình thức | Thứ tự | Ghi chú
    C1-02 | Bằng khen | 1 | Hỏi Trần Thị Liên, tệp C1-01 bản cuối.xlsx`,
});

/** Persons are named on covers, in remarks and in reports; files are named otherwise than forms are issued. */
function sentBy(unit: string, index: number): readonly Typed[] {
  const adjusted: readonly Typed[] =
    unit === "C1-02"
      ? [
          ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"],
          ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", 900],
          ["Điều chỉnh", "A1", "Lý do", "Theo đề nghị của ông Phạm Quý Bảo (0912345672)"],
        ]
      : [];
  return [
    ...wellFilled(unit, 500 + index * 10),
    ["Thông tin chung", "Người lập biểu", "", `Bùi Thị Lập ${index}`],
    ["Thông tin chung", "Điện thoại", "", `0912 345 67${index}`],
    [
      "Nội dung",
      "N1",
      "Nội dung báo cáo",
      `Đã phát động 2 đợt; liên hệ ${persons[index]}, lien.he.${index}@tinh.example.`,
    ],
    ...adjusted,
  ];
}

/** The Board's workbook after all units sent and it was consolidated on 15 July 2020. */
export function consolidatedBook(): {
  readonly draft: WorkbookDraft;
  readonly workbook: Workbook;
  readonly consolidation: Consolidation;
} {
  const files = units.map((unit, index) =>
    fileOf(`Gửi/${unit} bản cuối.xlsx`, typeInto(issuedTo(province, unit), sentBy(unit, index))),
  );
  const stored = { submissions: [], clusterSubmissions: [], unreadable: [] };
  const request = { board: province.board, stored, files, asOf: "2020-07-15", receivedOption: null };
  const consolidated = consolidate({ ...request, progress: () => undefined }, host);
  const { draft } = boardOut(province.workbook, consolidated, vi);
  return { draft, workbook: workbookOf(draft), consolidation: consolidated.consolidation };
}

export function openedBook(workbook: Workbook): OpenedBoard {
  const opened = openBoard(workbook);
  if (!isOpened(opened)) throw new Error(opened.noRound);
  return opened;
}

/** The copies of a consolidated workbook. */
export function copiesOf(
  workbook: Workbook,
  wanted: Partial<WantedCopies> = {},
  asOf = "2020-07-15",
): readonly CleanCopy[] {
  const copies = cleanCopies(outgoingRound(openedBook(workbook), asOf), { cluster: null, sheets: null, ...wanted }, vi);
  if ("refused" in copies) throw new Error(JSON.stringify(copies));
  return copies;
}

/** What is found of these texts in the bytes of a file, and in each of its parts where it is a zip. */
export function foundIn(bytes: Uint8Array, texts: readonly string[]): readonly string[] {
  const parts = bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.values(unzipSync(bytes)) : [];
  const all = [bytes, ...parts].map((each) => Buffer.from(each));
  return texts.filter((text) =>
    [text, text.normalize("NFD"), escaped(text), text.toLocaleUpperCase("vi")].some((form) =>
      all.some((each) => each.includes(Buffer.from(form, "utf8")) || each.includes(Buffer.from(form, "utf16le"))),
    ),
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;");
}

export async function bytesOf({ draft }: CleanCopy): Promise<Uint8Array> {
  return nodeHost.writeWorkbook(draft());
}
