import { sheetNames } from "../../../contract/sheet-names";
import { declarableNumber, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

/** Biểu 05: commendations given in the period. */
export const commendationList = listForm({
  sheet: sheetNames.commendations,
  aliases: ["Khen thưởng", "Biểu 05"],
  title: "KẾT QUẢ KHEN THƯỞNG TRONG KỲ",
  help: {
    vi: "Số tập thể, cá nhân được khen thưởng trong kỳ theo hình thức.",
    en: "Commendations given in the period.",
  },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 1,
  columns: [
    field(
      ["code", "Hình thức", text, 44],
      { vi: "In sẵn, không sửa.", en: "Printed; do not change." },
      { aliases: ["Hình thức khen thưởng"], filling: "given" },
    ),
    field(["collectives", "Tập thể", declarableNumber(0), 10], { vi: "Số tập thể.", en: "Collectives." }),
    field(["individuals", "Cá nhân", declarableNumber(0), 10], { vi: "Số cá nhân.", en: "Individuals." }),
    field(["workers", "Trong đó người trực tiếp lao động", declarableNumber(0), 22], {
      vi: "Trong số cá nhân.",
      en: "Of the individuals, direct workers.",
    }),
    field(["enterprises", "Doanh nghiệp", declarableNumber(0), 11], { vi: "Số doanh nghiệp.", en: "Enterprises." }),
    field(["byMerit", "Theo công trạng", declarableNumber(0), 11], { vi: "Số khen theo công trạng.", en: "By merit." }),
    field(["thematic", "Chuyên đề", declarableNumber(0), 11], { vi: "Số khen chuyên đề.", en: "Thematic." }),
    field(["unexpected", "Đột xuất", declarableNumber(0), 11], {
      vi: "Số khen đột xuất.",
      en: "For unexpected deeds.",
    }),
  ],
});
