import type { RefusalReason } from "../../domain/submissions/file-record";
import type { IssueParams } from "../../domain/issue";
import type { Stage } from "../../domain/round/scale";
import { formatDate } from "../dates";
import { formatNumber } from "../numbers";
import type { IssueSentences } from "../texts";
import { refusals, verdictReasons } from "./files";
import { nominationIssues } from "./nomination-issues";
import { returnIssues } from "./return-issues";
import { words } from "./words";
import { mayBeDeclared } from "../declarable";
import { plausibilitySentences } from "./plausibility";
import { readingSentences } from "./reading-issues";
import { wordsOfLeftOut } from "./file-details";

const number = (value: number): string => formatNumber(value, null, "vi");

export const issues: IssueSentences = {
  ...plausibilitySentences,
  ...readingSentences,
  "required-blank": ({ label }) =>
    `Chưa điền "${label}". Đề nghị điền${mayBeDeclared(label) ? "; nếu không áp dụng thì ghi KAD, nếu không được giao thì ghi KG" : ""}.`,
  "not-a-number": ({ label, raw }) =>
    `"${label}" ghi "${raw}", không đọc được thành số. Đề nghị chỉ ghi số, ví dụ 1.234,5.`,
  "file-unrecognised": ({ reason }) => verdictReasons[reason.code](reason.params as never),
  "internal-error": ({ reference, detail }) =>
    `Phần mềm gặp lỗi khi xử lý phần này (mã lỗi ${reference}: ${detail}). Số liệu chưa được tính; các đơn vị khác không bị ảnh hưởng. Đề nghị gửi mã lỗi cho người phụ trách phần mềm.`,
  "number-out-of-sense": ({ label, raw }) =>
    `"${label}" ghi ${raw}, là số quá lớn hoặc quá nhỏ nên không thể là số liệu. Đề nghị xem lại ô này hoặc công thức trong ô.`,
  "not-a-date": ({ label, raw }) =>
    `"${label}" ghi "${raw}", không đọc được thành ngày. Đề nghị ghi dạng ngày/tháng/năm, ví dụ 30/06/2020.`,
  "measure-mismatch": ({ label, raw, measure }) =>
    `"${label}" ghi "${raw}", không khớp với đơn vị tính ${measureOf(measure)}. Đề nghị ghi theo đúng đơn vị tính của biểu.`,
  "self-score-above-max": ({ criterion, points, max }) =>
    `Điểm tự chấm của tiêu chí ${criterion} là ${number(points)}, cao hơn mức cao nhất của tiêu chí là ${number(max)}. Đề nghị chấm lại, không quá mức đó.`,
  "adjustment-contradiction": ({ rows }) =>
    `Đơn vị chọn Không điều chỉnh chỉ tiêu nhưng đã điền ${number(rows)} dòng điều chỉnh. Đề nghị chọn lại Có hoặc xóa các dòng này.`,
  "wrong-year": ({ found, expected }) =>
    `Tệp này là của năm ${found}, kỳ đang tổng hợp là năm ${expected}. Đề nghị gửi biểu của đúng năm.`,
  "unit-conflict": ({ found, expected }) =>
    found === ""
      ? `Tệp ghi mã của "${expected}" nhưng không ghi tên đơn vị. Đề nghị ghi đủ mã và tên, hoặc gửi lại trên biểu đã phát.`
      : `Tệp ghi đơn vị "${found}" nhưng mã của biểu là của "${expected}". Đề nghị xác nhận đúng đơn vị và gửi lại trên biểu của đơn vị mình.`,
  "prefilled-changed": ({ code }) =>
    `Nội dung in sẵn của dòng ${code} đã bị sửa. Đề nghị khôi phục như biểu đã phát, ý kiến khác xin ghi ở cột Ghi chú.`,
  "formula-not-calculated": ({ label }) =>
    `"${label}" là công thức chưa có kết quả. Đề nghị mở tệp bằng Excel để tính lại rồi lưu, hoặc điền số trực tiếp.`,
  unreadable: ({ reason, detail }) => refusalSentence(reason, detail),
  "own-score": ({ criterion }) =>
    `Tiêu chí ${criterion} do chính đơn vị được chấm cho điểm. Đề nghị để đơn vị khác chấm; điểm của cụm/khối trưởng do cụm/khối phó chấm.`,
  "not-applicable-forbidden": ({ criterion, indicator }) =>
    indicator === undefined
      ? `Tiêu chí ${criterion} không được đánh dấu Không áp dụng. Đề nghị bỏ đánh dấu và chấm điểm.`
      : `Chỉ tiêu ${indicator} ghi KAD (không áp dụng), trong khi thang điểm không cho phép tiêu chí ${criterion} dùng chỉ tiêu này được để không áp dụng. Đề nghị ghi số liệu thay cho KAD.`,
  "sheet-missing": ({ name, likely }) =>
    `Không có trang "${name}"${likely === undefined ? "." : `; có phải trang "${likely}"?`} Đề nghị gửi lại trên biểu đã phát, đủ các trang.`,
  "sheet-renamed": ({ name, found }) =>
    `Trang "${name}" đã đổi tên thành "${found}", vẫn đọc được. Đề nghị giữ tên trang như biểu đã phát.`,
  "column-missing": ({ header, ...near }) =>
    `Không thấy cột "${header}"${nearText("cột", near)} Đề nghị khôi phục cột này như biểu đã phát.`,
  "column-moved": ({ header }) =>
    `Cột "${header}" đã chuyển chỗ, vẫn đọc được theo tên cột. Đề nghị giữ thứ tự cột như biểu đã phát.`,
  "column-repeated": ({ header }) => `Có nhiều cột cùng tên "${header}", chỉ đọc cột đầu tiên. Đề nghị xóa cột thừa.`,
  "row-missing": ({ code, ...near }) =>
    `Không thấy dòng "${code}"${nearText("dòng", near)} Đề nghị khôi phục dòng này như biểu đã phát.`,
  "row-unknown": ({ code, likely }) =>
    `Dòng có mã "${code}" không thuộc biểu, không được đọc. Đề nghị kiểm tra lại mã.${meant(likely)}`,
  "row-repeated": ({ code }) => `Mã "${code}" xuất hiện ở nhiều dòng. Đề nghị giữ lại một dòng có số liệu đúng.`,
  "row-without-code": () =>
    "Dòng có số liệu nhưng không có mã, không được đọc. Đề nghị ghi mã hoặc chuyển số liệu về đúng dòng.",
  "structure-changed": () =>
    "Biểu đã bị thay đổi so với biểu đã phát. Đề nghị kiểm tra kỹ số liệu đã đọc, lần sau giữ nguyên biểu.",
  "number-as-text": ({ label, raw, value }) =>
    `"${label}" ghi "${raw}" dạng chữ, đã đọc là ${number(value)}. Đề nghị kiểm tra và nhập lại dạng số.`,
  "number-ambiguous": ({ label, raw, value }) =>
    `"${label}" ghi "${raw}" có thể hiểu hai cách, đã đọc là ${number(value)}. Đề nghị xác nhận.`,
  "number-foreign-style": ({ label, raw, value }) =>
    `"${label}" ghi "${raw}" theo kiểu nước ngoài, đã đọc là ${number(value)}. Đề nghị dùng dấu phẩy cho phần thập phân.`,
  "money-converted": ({ label, raw, value, measure }) =>
    `"${label}" ghi "${raw}", đã đổi thành ${number(value)} ${measure}. Đề nghị xác nhận và ghi theo đơn vị tính của biểu.`,
  "percent-format": ({ label, raw, value }) =>
    `"${label}" là ${raw} trong ô định dạng phần trăm, đã đọc là ${number(value)}. Đề nghị xác nhận.`,
  "date-as-text": ({ label, raw, value }) =>
    `"${label}" ghi "${raw}" dạng chữ, đã đọc là ngày ${formatDate(value)}. Đề nghị xác nhận.`,
  "not-in-list": ({ label, raw, choices }) =>
    `"${label}" ghi "${raw}", không thuộc danh mục. Đề nghị chọn một trong: ${choices}.`,
  "out-of-range": ({ label, value, minimum, maximum }) =>
    `"${label}" là ${number(value)}, ${rangeOf(minimum, maximum)}. Đề nghị kiểm tra lại số liệu và đơn vị tính.`,
  "formula-overwritten": ({ label, raw, sheet, header }) =>
    sheet === undefined || header === undefined
      ? `Công thức của "${label}" đã bị ghi đè${typedOver(raw)}; phần mềm tự tính lại, không lấy số này. Đề nghị giữ nguyên công thức của biểu.`
      : `Công thức của "${label}" đã bị ghi đè${typedOver(raw)}; số này không được tính, chỉ tính số ghi ở cột "${header}", trang ${sheet}. Đề nghị ghi ở đó và giữ nguyên công thức của biểu.`,
  "check-number-differs": ({ found, expected }) =>
    `Số đối chiếu trên biểu là ${found}, tính lại là ${expected}. Đề nghị đối chiếu tệp với bản giấy đã ký.`,
  "text-expected": ({ label, raw }) => `"${label}" cần ghi bằng chữ, hiện ghi "${raw}". Đề nghị kiểm tra lại.`,
  "name-near": ({ label, raw, likely, unit }) =>
    `"${label}" ghi "${raw}", không có trong danh sách; có phải "${likely}" (${unit})? Nếu đúng, đề nghị ghi đúng tên hoặc mã.`,
  "unknown-code": ({ label, raw, likely }) =>
    `"${label}" ghi mã "${raw}" không có trong danh mục. Đề nghị kiểm tra lại mã.${meant(likely)}`,
  "roster-repeated": ({ code }) =>
    `Đơn vị ${code} có nhiều dòng cùng hiệu lực trong danh sách. Đề nghị ghi Từ ngày, Đến ngày để mỗi thời điểm chỉ còn một dòng.`,
  "cluster-without-leader": ({ code }) =>
    `Cụm/khối ${code} chưa có đơn vị làm trưởng. Đề nghị ghi vai trò Trưởng cho một đơn vị.`,
  "scale-sum-differs": ({ cluster, sum, declared }) =>
    `Thang điểm của ${cluster} cộng được ${number(sum)} điểm, tổng điểm công bố là ${number(declared)}. Đề nghị sửa cho khớp.`,
  "rule-incomplete": ({ rule, header }) =>
    `Dòng "${rule}" chưa ghi hoặc ghi chưa đúng cột "${header}" nên chưa có hiệu lực. Đề nghị ghi cho đủ.`,
  "class-tied-at-edge": ({ class: name, limit, units }) =>
    `Loại ${name} chỉ còn đủ chỗ trong ${number(limit)} đơn vị, các đơn vị ${units} cùng hạng ở ranh giới nên tạm xếp loại dưới. Đề nghị cụm, khối xem xét, quyết định.`,
  "scale-field-missing": ({ criterion, kind, field }) =>
    `Tiêu chí ${criterion} chấm theo cách "${words.scoringMethod[kind]}" nhưng chưa ghi ${field} nên không tính được điểm. Đề nghị ghi bổ sung.`,
  "scale-step-not-positive": ({ criterion, step }) =>
    `Tiêu chí ${criterion} ghi Bước là ${number(step)} nên không tính được điểm. Đề nghị ghi số lớn hơn 0.`,
  "scale-bands-missing": ({ criterion, kind }) =>
    `Tiêu chí ${criterion} chấm theo cách "${words.scoringMethod[kind]}" nhưng trang Mức điểm chưa có bậc nào dùng được. Đề nghị ghi bổ sung.`,
  "scale-band-incomplete": ({ criterion, label }) =>
    `Mức điểm của tiêu chí ${criterion} chưa ghi ${label} nên các bậc của tiêu chí này chưa được dùng. Đề nghị ghi bổ sung.`,
  "scale-code-repeated": ({ criterion }) =>
    `Thang điểm có nhiều dòng mang mã tiêu chí ${criterion}. Đề nghị đặt mã khác cho từng dòng.`,
  "scale-way-unsuitable": ({ criterion, kind, reason }) =>
    `Tiêu chí ${criterion} chấm theo cách "${words.scoringMethod[kind]}" nhưng ${unsuitable[reason]}. Đề nghị chọn cách chấm khác.`,
  "scale-bounds-crossed": ({ criterion, minimum, maximum }) =>
    `Tiêu chí ${criterion} có Điểm tối thiểu ${number(minimum)} lớn hơn Điểm tối đa ${number(maximum)}. Đề nghị sửa lại.`,
  "slip-unrecognised": ({ reason }) => slipRefusals[reason],
  "slip-outdated": ({ criterion, printed, max }) =>
    `Phiếu in điểm chuẩn ${number(printed)} của tiêu chí ${criterion}, thang điểm hiện là ${number(max)}; điểm này chưa được ghi. Đề nghị xuất phiếu mới và chấm lại.`,
  "slip-conflict": ({ criterion, entered, slip, cell }) =>
    `Tiêu chí ${criterion} đã có ${slipPoints(entered)} ở trang Điểm chấm${cell === "" ? "" : `, ô ${cell}`}; phiếu ghi ${slipPoints(slip)}. Điểm trên phiếu chưa được ghi. Đề nghị xác nhận rồi sửa ở trang Điểm chấm.`,
  "slip-incomplete": ({ blank, lines }) => `Phiếu còn ${number(blank)} trong ${number(lines)} dòng chưa chấm.`,
  "scale-decimals-lost": ({ criterion, field, value, decimals }) =>
    `Tiêu chí ${criterion} ghi ${field} là ${number(value)}, nhiều chữ số thập phân hơn số chữ số thập phân của cụm, khối (${number(decimals)}) nên điểm tính ra bị làm tròn. Đề nghị sửa thang điểm hoặc Số chữ số thập phân.`,
  "score-decimals-kept": ({ criterion, points, decimals }) =>
    `Điểm của tiêu chí ${criterion} ghi ${number(points)}, nhiều chữ số thập phân hơn số chữ số thập phân của cụm, khối (${number(decimals)}). Điểm này được tính đủ như đã ghi; chỉ điểm trung bình chấm chéo và tổng điểm được làm tròn.`,
  "score-repeated": ({ criterion, stage }) =>
    `Tiêu chí ${criterion} có nhiều điểm ở giai đoạn ${stageOf(stage)}, không điểm nào trong số này được tính. Đề nghị giữ lại một điểm.`,
  "difference-unexplained": ({ criterion, stage, points, before, pointsBefore, difference, limit }) =>
    `Tiêu chí ${criterion}: ${stageOf(stage)} ${number(points)} điểm, ${stageOf(before)} ${number(pointsBefore)} điểm, chênh ${number(Math.abs(difference))} điểm (quá ${number(limit)} điểm) nhưng chưa có giải trình. Đề nghị ghi lý do ở cột Giải trình.`,
  "override-unexplained": ({ criterion, stage, points, computed }) =>
    `Tiêu chí ${criterion} do máy tính điểm (${computed === null ? "chưa có điểm tính" : `${number(computed)} điểm`}); ${stageOf(stage)} ghi ${points === null ? "không áp dụng" : `${number(points)} điểm`} nhưng chưa có giải trình. Đề nghị ghi lý do ở cột Giải trình.`,
  "leader-score-unsigned": ({ criterion }) =>
    `Tiêu chí ${criterion} của đơn vị trưởng đã có điểm nhưng chưa ghi Người chấm. Đơn vị trưởng do đơn vị phó chấm; đề nghị ghi Người chấm ở dòng này.`,
  "score-out-of-bounds": ({ criterion, points, minimum, maximum }) =>
    `Điểm của tiêu chí ${criterion} là ${number(points)}, ngoài khoảng từ ${number(minimum)} đến ${number(maximum)}. Đề nghị chấm lại.`,
  "not-computable": ({ criterion, reason }) =>
    `Không tính được điểm tiêu chí ${criterion}: ${notComputable[reason]}. Đề nghị chấm tay tiêu chí này.`,
  "receipt-without-data": ({ document }) =>
    `Sổ theo dõi đã ghi nhận ${document === "" ? "báo cáo" : `hồ sơ ${document}`} nhưng chưa có tệp dữ liệu. Đề nghị đơn vị gửi tệp.`,
  "receipt-ambiguous": ({ rows }) =>
    `Có ${number(rows)} dòng của sổ theo dõi không rõ thuộc tệp nào của đơn vị nên chưa lấy ngày đến. Đề nghị ghi tên tệp vào từng dòng.`,
  "merge-conflict-open": ({ what, column, stands, other, file }) =>
    `${[what, column].filter((part) => part !== "").join(", ")}: sổ này ghi ${stands}, bản kia (${file}) ghi ${other}. Giá trị của sổ này đang được tính; đề nghị chọn ở trang Cần đối chiếu rồi gộp lại bản kia ở mục Nhận báo cáo, hoặc sửa ô này.`,
  "not-carried": ({ what }) =>
    `Không mang được sang bản mới: ${wordsOfLeftOut(what)}. Đề nghị chép lại từ bản cũ nếu cần.`,
  ...nominationIssues,
  ...returnIssues,
  "formula-in-entry": ({ label }) => `"${label}" là công thức, đã lấy kết quả đang lưu trong tệp.`,
  "working-days-unknown": ({ units, day }) =>
    `Không đếm được số ngày làm việc chậm của ${formatNumber(units, null, "vi")} đơn vị: chưa biết lịch nghỉ lễ, làm bù của ngày ${formatDate(day)}. Số ngày chậm và tình trạng gửi vẫn đúng; khi cần, đề nghị đếm theo lịch nghỉ đã công bố.`,
  "receipt-unconfirmed": ({ date }) =>
    `Ngày nhận ${formatDate(date)} tạm tính theo thời gian ghi trên tệp. Đề nghị ghi Ngày đến vào sổ theo dõi để xác nhận.`,
};

const slipRefusals: { readonly [R in IssueParams["slip-unrecognised"]["reason"]]: string } = {
  "not-a-slip": "Tệp này không phải là phiếu chấm đã phát. Đề nghị gửi đúng phiếu.",
  "other-round": "Phiếu này của kỳ khác. Đề nghị gửi phiếu của kỳ này.",
  "other-workbook":
    "Phiếu này do sổ khác phát (sổ của Ban hoặc của cụm, khối). Đề nghị nhận phiếu vào đúng sổ đã phát.",
};

const slipPoints = (points: number | null): string => (points === null ? "Không áp dụng" : `${number(points)} điểm`);

const notComputable: { readonly [R in IssueParams["not-computable"]["reason"]]: string } = {
  "target-zero": "chỉ tiêu bằng 0",
  "target-negative": "chỉ tiêu là số âm",
  "result-negative": "kết quả là số âm",
  "no-best": "kết quả cao nhất của cụm, khối chưa có hoặc không lớn hơn 0",
  "lower-is-better": "chỉ tiêu càng thấp càng tốt không so được với kết quả cao nhất",
  "not-a-number": "số liệu ghi bằng chữ",
};

const unsuitable: { readonly [R in IssueParams["scale-way-unsuitable"]["reason"]]: string } = {
  "lower-is-better": "chỉ tiêu càng thấp càng tốt không so được với kết quả cao nhất",
  "in-words": "kết quả của chỉ tiêu ghi bằng chữ",
};

function refusalSentence(reason: string, detail: string): string {
  if (Object.hasOwn(refusals, reason)) return refusals[reason as RefusalReason](detail);
  return `Không đọc được: ${[reason, detail].filter((part) => part !== "").join(", ")}. Đề nghị gửi lại tệp.`;
}

function typedOver(raw: string | undefined): string {
  return raw === undefined ? "" : ` bằng "${raw}"`;
}

function measureOf(measure: string): string {
  return measure === "" ? "của chỉ tiêu" : `"${measure}"`;
}

function rangeOf(minimum: number | null, maximum: number | null): string {
  if (minimum === null) return maximum === null ? "ngoài khoảng cho phép" : `cao hơn mức tối đa ${number(maximum)}`;
  if (maximum === null) return `thấp hơn mức tối thiểu ${number(minimum)}`;
  return `ngoài khoảng từ ${number(minimum)} đến ${number(maximum)}`;
}

function stageOf(stage: string): string {
  return Object.hasOwn(words.stage, stage) ? words.stage[stage as Stage] : stage;
}

/** What may be meant, as a question: nothing was taken from there. */
function nearText(
  what: string,
  { likely, likelyCell }: { readonly likely?: string; readonly likelyCell?: string },
): string {
  return likely === undefined ? "." : `; có phải ${what} "${likely}" ở ô ${likelyCell ?? ""}?`;
}

function meant(likely: string | undefined): string {
  return likely === undefined ? "" : ` Có thể ý là "${likely}".`;
}
