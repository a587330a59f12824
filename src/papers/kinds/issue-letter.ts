import type { Consolidation } from "../../domain/consolidation";
import { fillPaper, type FilledPaper } from "../fill";
import { clusterIssuer, issuerScope, officeIssuer } from "../marks/issuer-marks";
import { scopeOf, type MarkTable } from "../marks/mark";
import { clusterScope } from "../marks/round-marks";
import { unitMarks, type UnitSubject } from "../marks/unit-marks";
import { waveScope } from "../marks/wave-marks";
import { body, each, type PaperTemplate } from "../template";
import { headOf, issuersSigner } from "./paper-kind";

const isParty = ({ round, code }: UnitSubject): boolean =>
  round.roster.find((unit) => unit.code === code)?.formality === "party";

const formalityMarks: MarkTable<UnitSubject> = {
  "Là tổ chức đảng": { kind: "fact", says: "Đúng khi Thể thức của đơn vị là Đảng.", of: isParty },
  "Không là tổ chức đảng": {
    kind: "fact",
    says: "Đúng khi Thể thức không là Đảng.",
    of: (subject) => !isParty(subject),
  },
};

/** What goes out with a unit's form, on the first day of a round. */
const template: PaperTemplate = {
  head: headOf({ about: "V/v gửi biểu mẫu lập {Tên báo cáo của kỳ}", addressees: ["{Tên đơn vị}"] }),
  blocks: [
    body("{Căn cứ đôn đốc}, {Nơi nhận báo cáo} gửi {Tên đơn vị} biểu mẫu để lập {Tên báo cáo của kỳ}."),
    each(
      "Không là tổ chức đảng",
      body(
        "Đề nghị {Tên đơn vị} điền các ô để trống, xem phần tự kiểm tra ở cạnh biểu và gửi {Báo cáo của kỳ} về {Nơi nhận báo cáo} chậm nhất ngày {Hạn của đơn vị}.",
      ),
    ),
    each(
      "Là tổ chức đảng",
      body(
        "Trân trọng đề nghị {Tên đơn vị} quan tâm điền các ô để trống, xem phần tự kiểm tra ở cạnh biểu và gửi {Báo cáo của kỳ} trước hết ngày {Hạn của đơn vị} để {Nơi nhận báo cáo} tổng hợp.",
      ),
    ),
    body(
      "Đề nghị giữ nguyên tên tệp và các dòng, cột của biểu. Mọi vấn đề vướng mắc, đề nghị liên hệ với {Nơi nhận báo cáo}./.",
    ),
  ],
  foot: { recipients: [], signers: [issuersSigner] },
  annexes: [],
};

/** The letter to one unit of the round. */
export function issueLetter(round: Consolidation, code: string): FilledPaper {
  const cluster = round.roster.find((unit) => unit.code === code)?.cluster ?? "";
  const { board } = round;
  const issuer = board.kind === "board" ? officeIssuer(board) : clusterIssuer(board, cluster);
  const around = issuerScope(issuer, clusterScope(round, cluster));
  const ofRound = waveScope({ round, units: [], to: [], newDate: null, cluster }, around);
  return fillPaper(template, scopeOf({ ...unitMarks, ...formalityMarks }, { round, code, order: 1 }, ofRound));
}
