import type { Consolidation } from "../../domain/consolidation";
import type { AwardRules } from "../../domain/nominating/award-rules";
import type { SheetDraft } from "../../workbook/draft";
import { orderCell, textCell, wordCell } from "./output-cells";
import { outputList } from "./output-list";
import { inSections, outputTable, type OutputColumn } from "./output-table";
import { unitsByCluster } from "./units-by-cluster";

const awardTypes: { readonly [T in NonNullable<AwardRules["type"]>]: string } = { merit: "Theo công trạng", thematic: "Chuyên đề", unexpected: "Đột xuất" };

/** `Suy tôn`: the awards that each cluster may nominate for, and the register of nominations. */
export function nominationsPage(consolidation: Consolidation): SheetDraft {
  const { awards } = consolidation.board;
  const rows = inSections(unitsByCluster(consolidation), { text: (group) => group.title, rows: () => awards });
  return outputList(consolidation, {
    name: "Suy tôn",
    title: "KẾT QUẢ BÌNH XÉT, SUY TÔN CỦA CÁC CỤM, KHỐI",
    table: outputTable(nominationColumns, rows),
    frozenColumns: 2,
    orientation: "landscape",
    whenEmpty: "Chưa có kết quả bình xét: trang Khen thưởng chưa ghi danh hiệu, hình thức nào.",
  });
}

const blank = (): ReturnType<typeof textCell> => textCell(null);

export const nominationColumns: readonly OutputColumn<AwardRules>[] = [
  { header: "STT", width: 6, cell: (_, { order }) => orderCell(order) },
  { header: "Danh hiệu, hình thức khen thưởng", states: "award", width: 30, widest: 44, cell: (award) => textCell(award.name) },
  { header: "Loại", width: 16, cell: (award) => wordCell(award.type === null ? null : awardTypes[award.type]) },
  { header: "Mã đơn vị", states: "unit", width: 11, cell: blank },
  { header: "Tên đơn vị được suy tôn", width: 30, cell: blank },
  { header: "Kết quả bình xét", width: 28, cell: () => textCell("Chưa có kết quả bình xét") },
];
