import { headers } from "../../../contract/headers";
import { sourceColumns } from "../source-columns";
import { sheetNames } from "../../../contract/sheet-names";
import type { Consolidation } from "../../../domain/consolidation";
import type { SheetDraft } from "../../../workbook/draft";
import type { Workbook } from "../../../workbook/sheet";
import { clusterNotes, type ClusterNote, type NoteReason } from "./cluster-notes";
import { orderCell, textCell, wordCell } from "../output-cells";
import { outputList, clusterTitle } from "../output-list";
import { inSections, outputTable, type OutputColumn } from "../output-table";

/** `Ghi chép của cụm, khối`: what a cluster's workbook says that no other sheet shows, row by row with its cell. */
export function clusterNotesPage(consolidation: Consolidation, workbook: Workbook): SheetDraft {
  const notes = clusterNotes(consolidation, workbook);
  const sections = consolidation.board.clusters.map(({ code }) => ({
    title: clusterTitle(consolidation.board, code),
    notes: notes.filter(({ cluster }) => cluster === code),
  }));
  return outputList(consolidation, {
    name: sheetNames.clusterNotes,
    title: "GHI CHÉP KHÁC TRONG SỔ CỦA CỤM, KHỐI",
    table: outputTable(
      clusterNoteColumns,
      inSections(sections, { text: ({ title }) => title, rows: (section) => section.notes }),
    ),
    frozenColumns: 4,
    orientation: "landscape",
    whenEmpty: "Cụm, khối chưa gửi ghi chép nào khác.",
    remarks: ["Các dòng này để cơ quan thường trực biết; kết quả vẫn tính theo sổ cấp tỉnh."],
  });
}

const reasonWords: { readonly [R in NoteReason]: string } = {
  register: "Sổ nhận báo cáo của cụm, khối",
  differs: "Khác sổ cấp tỉnh",
  added: "Sổ cấp tỉnh không có dòng này",
  cross: "Từng lượt chấm chéo",
  words: "Có lời ghi ở ô đánh dấu",
  "not-counted": "Không tính ở sổ cấp tỉnh",
};

export const clusterNoteColumns: readonly OutputColumn<ClusterNote>[] = [
  { header: headers.order, width: 6, cell: (_, { order }) => orderCell(order) },
  { header: headers.cluster, states: "cluster", width: 10, cell: ({ cluster }) => wordCell(cluster) },
  { header: "Trang", width: 20, cell: ({ sheet }) => textCell(sheet) },
  { header: "Dòng", states: "row", width: 22, widest: 34, cell: ({ key }) => textCell(key) },
  { header: "Cụm, khối ghi", width: 48, cell: ({ said }) => textCell(said) },
  { header: "Sổ cấp tỉnh ghi", width: 40, cell: ({ held }) => textCell(held) },
  { header: "Vì sao ở trang này", width: 22, cell: ({ reason }) => textCell(reasonWords[reason]) },
  ...sourceColumns<ClusterNote>(({ source }) => source, {
    file: { width: 14, widest: 24 },
    sheet: { header: "Trang trong tệp", width: 14, widest: 20 },
    cell: { header: "Ô đầu", width: 7 },
  }),
];
