import { body, each, item, type PaperTemplate, type TemplateBlock } from "../template";
import { headOf, issuersSigner } from "./paper-kind";
import {
  clusterAnnex,
  contactSentence,
  entrySentences,
  owingByCluster,
  owingTable,
  remindedBefore,
  unitAnnex,
  waveCounts,
  waveRequests,
} from "./reminder-parts";

const about = "V/v đôn đốc gửi {Tên báo cáo của kỳ}{Lần đôn đốc}";

/** How it stands with the unit: nothing came, only the paper came, or what came is to be completed. */
const unitStands: readonly TemplateBlock[] = [
  each(
    "Không được gia hạn",
    body("{Căn cứ đôn đốc}, {Tên đơn vị} gửi {Báo cáo của kỳ} về {Nơi nhận báo cáo} chậm nhất ngày {Hạn của đơn vị}."),
  ),
  each(
    "Được gia hạn",
    body(
      "{Căn cứ đôn đốc}, {Tên đơn vị} được gia hạn gửi {Báo cáo của kỳ} về {Nơi nhận báo cáo} đến ngày {Hạn của đơn vị}.",
    ),
  ),
  remindedBefore,
  each(
    "Chưa gửi",
    body(
      "Đến ngày {Ngày tổng hợp}, {Nơi nhận báo cáo} chưa nhận được {Báo cáo của kỳ} của {Tên đơn vị}; {Thời hạn còn lại}.",
    ),
  ),
  each(
    "Chưa gửi lại",
    body(
      "{Nơi nhận báo cáo} đã đề nghị hoàn thiện {Báo cáo của kỳ} của {Tên đơn vị}; đến ngày {Ngày tổng hợp} chưa nhận lại.",
    ),
  ),
  each(
    "Chưa có biểu",
    body(
      "{Nơi nhận báo cáo} đã nhận văn bản của {Tên đơn vị} ngày {Ngày nhận}; đến ngày {Ngày tổng hợp} chưa nhận được biểu số liệu.",
    ),
  ),
  each(
    "Cần bổ sung",
    body(
      "{Nơi nhận báo cáo} đã nhận {Báo cáo của kỳ} của {Tên đơn vị} ngày {Ngày nhận}{Ghi chú gửi chậm}. Qua rà soát, {Báo cáo của kỳ} còn nội dung cần bổ sung, hoàn thiện:",
    ),
    ...entrySentences,
  ),
];

const documentsToSend: readonly TemplateBlock[] = ["Chưa gửi", "Chưa gửi lại", "Chưa có biểu"].map((state) =>
  each(
    state,
    each(
      "Thiếu hồ sơ",
      body("Hồ sơ còn thiếu gồm:"),
      each("Hồ sơ còn thiếu", item("{Tên hồ sơ}{Hạn riêng của hồ sơ}{Dấu cuối}")),
    ),
  ),
);

/** What is still to be sent keeps its day until that is over; what came is sent again by a new one. */
const unitRequest: readonly TemplateBlock[] = [
  each(
    "Không là tổ chức đảng",
    each(
      "Còn trong hạn",
      body("Đề nghị {Tên đơn vị} hoàn thành, gửi {Báo cáo của kỳ} về {Nơi nhận báo cáo} đúng thời hạn nêu trên."),
    ),
    each(
      "Quá hạn chưa gửi",
      body("Đề nghị {Tên đơn vị} hoàn thành, gửi {Báo cáo của kỳ} về {Nơi nhận báo cáo} chậm nhất ngày {Hạn mới}."),
    ),
    each(
      "Cần gửi lại",
      body(
        "Đề nghị {Tên đơn vị} bổ sung, hoàn thiện và gửi lại {Báo cáo của kỳ} về {Nơi nhận báo cáo} chậm nhất ngày {Hạn mới}.",
      ),
    ),
  ),
  each(
    "Là tổ chức đảng",
    each(
      "Còn trong hạn",
      body(
        "Trân trọng đề nghị {Tên đơn vị} quan tâm gửi {Báo cáo của kỳ} đúng thời hạn nêu trên để {Nơi nhận báo cáo} tổng hợp.",
      ),
    ),
    each(
      "Quá hạn chưa gửi",
      body(
        "Trân trọng đề nghị {Tên đơn vị} quan tâm gửi {Báo cáo của kỳ} trước ngày {Hạn mới} để {Nơi nhận báo cáo} tổng hợp.",
      ),
    ),
    each(
      "Cần gửi lại",
      body(
        "Trân trọng đề nghị {Tên đơn vị} quan tâm gửi lại {Báo cáo của kỳ} đã bổ sung, hoàn thiện trước ngày {Hạn mới} để {Nơi nhận báo cáo} tổng hợp.",
      ),
    ),
  ),
];

const letter = (
  addressees: readonly string[],
  blocks: readonly TemplateBlock[],
  rest: { readonly copies: readonly string[]; readonly annexes: PaperTemplate["annexes"] },
): PaperTemplate => ({
  head: headOf({ about, addressees }),
  blocks: [...blocks, contactSentence],
  foot: { recipients: ["Như trên;", ...rest.copies, "Lưu: VT."], signers: [issuersSigner] },
  annexes: rest.annexes,
});

export const unitLetter = (copies: readonly string[]): PaperTemplate =>
  letter(["{Tên đơn vị}"], [...unitStands, ...documentsToSend, ...unitRequest], { copies, annexes: [unitAnnex] });

const state: TemplateBlock = body(
  "{Căn cứ đôn đốc}, các đơn vị gửi {Báo cáo của kỳ} chậm nhất ngày {Hạn đơn vị gửi báo cáo}{Ghi chú hạn riêng}. Tình hình tính đến ngày {Ngày tổng hợp} như sau:",
);

/** The leader helps to urge; what each unit owes stands in the table, its cells in the annex. */
export const leaderLetter: PaperTemplate = letter(
  ["{Người nhận đôn đốc}", "{Đơn vị có tên trong văn bản}"],
  [
    state,
    remindedBefore,
    ...waveCounts,
    owingTable,
    each(
      "Cụm, khối chưa gửi",
      body(
        "{Nơi nhận báo cáo} chưa nhận được {Báo cáo của kỳ} của {Tên cụm, khối}, thời hạn gửi là ngày {Hạn của cụm, khối}.",
      ),
    ),
    body("Đề nghị Trưởng, Phó {Tên cụm, khối} phối hợp đôn đốc các đơn vị thành viên."),
    ...waveRequests,
  ],
  { copies: [], annexes: [clusterAnnex] },
);

export const membersLetter: PaperTemplate = letter(
  ["{Người nhận đôn đốc}"],
  [state, remindedBefore, ...waveCounts, owingTable, ...waveRequests],
  { copies: ["{Cơ quan thường trực} (để báo cáo);"], annexes: [clusterAnnex] },
);

/** To all clusters at once, as a text to be copied: cells are named in the letters of each. */
export const wholeLetter: PaperTemplate = letter(
  ["{Người nhận đôn đốc}", "{Đơn vị có tên trong văn bản}"],
  [
    state,
    remindedBefore,
    ...waveCounts,
    owingByCluster,
    body("Đề nghị Trưởng, Phó các cụm, khối phối hợp đôn đốc các đơn vị thành viên."),
    ...waveRequests,
  ],
  { copies: [], annexes: [] },
);
