import type { PlausibilityParams } from "../../domain/checks/plausibility/params";
import type { Stake } from "../../domain/issue";
import { formatDate } from "../dates";
import { formatNumber } from "../numbers";
import type { IssueNotes, IssueSentences } from "../texts";

const number = (value: number): string => formatNumber(value, null, "vi");
const shown = (value: number | string): string => (typeof value === "number" ? number(value) : `"${value}"`);

type Code = keyof PlausibilityParams;

export function atStake(stakes: readonly Stake[]): string {
  const lines = stakes.map(
    ({ criterion, points }) => `${criterion}${points === null ? "" : ` (tối đa ${number(points)} điểm)`}`,
  );
  return lines.length === 0 ? "Có thể ảnh hưởng tới điểm." : `Có thể ảnh hưởng tới điểm: ${lines.join(", ")}.`;
}

/** On figures that can hardly be meant: what was compared, with its numbers. */
export const plausibilitySentences: Pick<IssueSentences, Code> = {
  "percent-slip": ({ label, value, reference, expected, likely }) =>
    `"${label}" là ${number(value)} trong khi "${reference}" là ${number(expected)}, tính theo %. Có thể ý là ${number(likely)}. Đề nghị kiểm tra.`,
  "magnitude-slip": ({ label, value, reference, expected, times, measure, assumed }) =>
    `"${label}" là ${number(value)} trong khi "${reference}" là ${number(expected)}, chênh cỡ ${number(times)} lần. ${assumed === null ? "Đề nghị kiểm tra số chữ số." : `Có thể đã ghi theo ${assumed}, trong khi biểu tính theo ${measure}. Đề nghị kiểm tra.`}`,
  "far-from-last-year": ({ label, value, reference, expected, factor }) =>
    `"${label}" là ${number(value)}, "${reference}" là ${number(expected)}: chênh quá ${number(factor)} lần. Đề nghị kiểm tra cả hai số.`,
  "far-from-peers": ({ label, value, ofTarget, compared, median, peers, score, limit }) =>
    `"${label}" là ${number(value)}${ofTarget ? `, bằng ${number(compared)}% chỉ tiêu` : ""}; trung vị của ${number(peers)} đơn vị khác trong cụm, khối là ${number(median)}${ofTarget ? "%" : ""} (độ lệch chuẩn hóa ${number(score)}, ngưỡng ${number(limit)}). Đề nghị kiểm tra.`,
  "far-above-target": ({ label, value, target, percent, limit }) =>
    `"${label}" mới nửa năm đã là ${number(value)}, bằng ${number(percent)}% chỉ tiêu cả năm ${number(target)} (ngưỡng xem lại ${number(limit)}%). Đề nghị kiểm tra số và đơn vị tính.`,
  "estimate-below-result": ({ label, value, result }) =>
    `"${label}" là ${number(value)}, thấp hơn số đã thực hiện trong kỳ ${number(result)}, trong khi chỉ tiêu này cộng dồn. Đề nghị kiểm tra cả hai số.`,
  "sum-differs": ({ whole, total, parts, sum }) =>
    `${whole} là ${number(total)}, còn ${parts} cộng lại là ${number(sum)}. Đề nghị kiểm tra lại các số.`,
  "part-above-whole": ({ label, value, whole, total }) =>
    `"${label}" là ${number(value)}, nhiều hơn "${whole}" là ${number(total)}. Đề nghị kiểm tra lại hai số.`,
  "same-figures": ({ unit, name, figures, of }) =>
    `Trùng số liệu, cần xác nhận: ${number(figures)} trong ${number(of)} kết quả bằng của đơn vị ${unit} (${name}).`,
  "date-swapped": ({ label, value, likely }) =>
    `"${label}" là ngày ${formatDate(value)}, sau ngày tổng hợp. Có thể ngày và tháng bị đảo, ý là ${formatDate(likely)}. Đề nghị kiểm tra.`,
  "date-outside-year": ({ label, value, year }) =>
    `"${label}" là ngày ${formatDate(value)}, ngoài năm ${year} của kỳ báo cáo. Đề nghị kiểm tra lại năm.`,
  "date-in-future": ({ label, value, asOf }) =>
    `"${label}" là ngày ${formatDate(value)}, sau ngày xem xét ${formatDate(asOf)}. Đề nghị kiểm tra; nếu chưa đến ngày đó thì chờ rồi gửi.`,
  "signed-before-review": ({ signed, review }) =>
    `Báo cáo ký ngày ${formatDate(signed)}, trước ngày sơ kết, tổng kết ${formatDate(review)}. Đề nghị kiểm tra lại hai ngày.`,
  "registered-changed": ({ label, value, registered, counts }) =>
    `"${label}" ghi ${shown(value)}, khác với ${shown(registered)} đã in trong biểu phát cho đơn vị; đang tính theo ${shown(counts)}. Đề nghị xác nhận; nếu xin điều chỉnh thì ghi ở trang Điều chỉnh.`,
  "target-below-plan": ({ label, value, plan }) =>
    `"${label}" là ${number(value)}, kém hơn "Kế hoạch giao" là ${number(plan)}. Đề nghị kiểm tra và xác nhận.`,
  "own-half-year-plan": ({ label, value, counts }) =>
    `"${label}" ghi ${number(value)} trong khi Ban không giao kế hoạch 6 tháng; kết quả sẽ được so với ${value === counts ? "số này" : `${number(counts)} ghi ở trang Chỉ tiêu`}. Đề nghị ghi văn bản giao ở cột Căn cứ hoặc để trống.`,
  "words-not-accepted": ({ label, raw, accepted, others }) =>
    `"${label}" ghi "${raw}", không có trong các từ được chấp nhận${accepted === "" ? "" : `: ${accepted}`}${others === "" ? "" : `${accepted === "" ? ":" : "; mức khác:"} ${others}`}. Đề nghị chọn trong danh sách của ô; ghi từ khác sẽ không được tính là đạt.`,
  "declared-though-given": ({ label, declared, reference, expected }) =>
    `"${label}" ghi ${declared} trong khi "${reference}" là ${number(expected)}. Chỉ tiêu đã được giao hoặc đăng ký: đề nghị ghi số, hoặc xác nhận và nêu lý do ở cột Ghi chú.`,
  "declared-widely": ({ label, declared, of }) =>
    `"${label}" ghi KAD hoặc KG ở ${number(declared)} trong ${number(of)} chỉ tiêu. Đề nghị kiểm tra cả cột và xác nhận.`,
  "column-copied": ({ label, reference, equal, of }) =>
    `"${label}" bằng "${reference}" ở ${number(equal)} trong ${number(of)} chỉ tiêu so được. Có thể đã dán nhầm cột. Đề nghị kiểm tra cả cột.`,
  "rows-shifted": ({ label, from, to, rows, by }) =>
    `"${label}" của ${number(rows)} dòng liền nhau, từ ${from} đến ${to}, có vẻ bị lệch ${by > 0 ? "xuống" : "lên"} ${number(Math.abs(by))} dòng: số ở đó khớp với dòng ${by > 0 ? "trên" : "dưới"} hơn. Đề nghị kiểm tra và dán lại đúng dòng.`,
  "fraction-of-countable": ({ label, value, measure }) =>
    `"${label}" là ${number(value)}${measure === "" ? "" : ` ${measure}`}, có phần lẻ trong khi nội dung này đếm bằng số nguyên. Đề nghị kiểm tra dấu phẩy và đơn vị tính.`,
  "adjustment-unchanged": ({ value }) =>
    `Đề nghị điều chỉnh ghi ${shown(value)}, bằng đúng chỉ tiêu đã đăng ký. Đề nghị ghi chỉ tiêu mới hoặc để trống dòng này.`,
  "adjustment-magnitude": ({ value, registered, times }) =>
    `Đề nghị điều chỉnh ghi ${number(value)} trong khi chỉ tiêu đã đăng ký là ${number(registered)}, chênh cỡ ${number(times)} lần. Đề nghị kiểm tra dấu phẩy và đơn vị tính.`,
  "outlook-contradicts": ({ outlook, estimate, target }) =>
    `Khả năng hoàn thành ghi "${outlook}" trong khi ước cả năm là ${number(estimate)}, chỉ tiêu là ${number(target)}. Đề nghị kiểm tra lại hai ô.`,
  "content-differs": ({ label, value, indicator, result }) =>
    `"${label}" là ${number(value)}, còn kết quả của chỉ tiêu ${indicator} cùng nghĩa là ${number(result)}. Đề nghị thống nhất hai số.`,
  "text-says-nothing": ({ label, raw }) => `"${label}" chỉ ghi "${raw}", chưa có nội dung. Đề nghị ghi rõ bằng lời.`,
};

export const plausibilityCauses: Pick<IssueNotes, Code> = {
  "percent-slip":
    "Ở dòng tính theo %, số nhỏ hoặc lớn hơn khoảng 100 lần so với số khác của dòng: ghi 0,95 hoặc 9500 thay cho 95.",
  "magnitude-slip":
    "Số chênh khoảng nghìn, triệu hoặc tỷ lần so với số khác của dòng: ghi theo đồng, nghìn, triệu thay cho tỷ, hoặc ngược lại.",
  "far-from-last-year":
    "Kết quả chênh quá 5 lần so với cùng kỳ, hoặc chỉ tiêu chênh quá 5 lần so với năm trước; số đếm nhỏ không xét.",
  "far-from-peers":
    "Kết quả lệch xa các đơn vị khác trong cụm, khối (từ 5 đơn vị trở lên): z = 0,6745 × (số − trung vị) / MAD, ngưỡng 8; MAD tính ít nhất 5% trung vị; số đếm nhỏ không xét.",
  "far-above-target": "Chỉ tiêu cộng dồn, càng cao càng tốt, mới 6 tháng đã quá 150% chỉ tiêu cả năm.",
  "estimate-below-result": "Ước thực hiện cả năm của chỉ tiêu cộng dồn thấp hơn số đã thực hiện.",
  "sum-differs": "Các phần của một số tổng không cộng lại bằng số tổng.",
  "part-above-whole": "Số trong đó lớn hơn số mà nó là một phần.",
  "same-figures":
    "Ít nhất 4 kết quả khó trùng ngẫu nhiên, và ít nhất một nửa số so được, bằng của đơn vị khác. Chỉ báo cho Ban và cụm, khối trưởng.",
  "date-swapped": "Ngày nằm sau ngày tổng hợp, và hợp lý nếu đảo ngày với tháng.",
  "date-outside-year":
    "Ngày trên trang Thông tin chung không thuộc năm của kỳ báo cáo; kỳ cả năm được tính đến hết năm sau.",
  "date-in-future": "Ngày trên trang Thông tin chung nằm sau ngày xem xét.",
  "signed-before-review": "Ngày ký báo cáo trước ngày sơ kết, tổng kết.",
  "registered-changed": "Chỉ tiêu đăng ký hoặc kế hoạch 6 tháng trả về khác với số Ban đã in vào biểu.",
  "target-below-plan": "Ban có kế hoạch giao, chưa có chỉ tiêu đăng ký, và chỉ tiêu đơn vị ghi kém hơn kế hoạch đó.",
  "own-half-year-plan": "Đơn vị tự ghi kế hoạch 6 tháng ở chỉ tiêu mà Ban không giao.",
  "words-not-accepted":
    "Ô Đạt/Chưa đạt, Định tính hoặc xếp loại ghi từ ngoài Văn bản chấp nhận và Giá trị chữ của thang điểm.",
  "declared-though-given": "Ghi KAD hoặc KG ở chỉ tiêu có kế hoạch giao hoặc chỉ tiêu đăng ký trong sổ của Ban.",
  "declared-widely": "Quá nửa số chỉ tiêu, ít nhất 3, ghi KAD hoặc KG.",
  "column-copied":
    "Ít nhất 4 kết quả, và ít nhất một nửa số so được, bằng đúng cùng kỳ, năm trước hoặc chỉ tiêu; số 100 và số đếm dưới 10 không xét.",
  "rows-shifted":
    "Ít nhất 3 dòng liền nhau có số khớp với dòng trên hoặc dưới hơn hẳn dòng của mình, so với cùng kỳ, chỉ tiêu, mức tối thiểu và tối đa.",
  "fraction-of-countable":
    "Số lẻ ở chỉ tiêu có Số chữ số thập phân là 0, ở nội dung hoặc khen thưởng đếm bằng số nguyên.",
  "adjustment-unchanged": "Chỉ tiêu đề nghị điều chỉnh bằng chỉ tiêu đã đăng ký.",
  "adjustment-magnitude": "Chỉ tiêu đề nghị điều chỉnh chênh khoảng 10, 100 hoặc 1000 lần so với đã đăng ký.",
  "outlook-contradicts":
    "Vượt hoặc Đạt trong khi ước cả năm chưa tới chỉ tiêu; Khó đạt trong khi ước cả năm hơn chỉ tiêu.",
  "content-differs": "Số ở trang Nội dung khác kết quả của chỉ tiêu nêu ở cột Chỉ tiêu của Danh mục nội dung.",
  "text-says-nothing": "Ô bắt buộc ghi bằng lời chỉ có dấu, một chữ lặp lại hoặc dưới 4 chữ.",
};

export const plausibilityRemedies: Pick<IssueNotes, Code> = {
  "percent-slip": "Hỏi lại đơn vị; ở dòng tính theo % ghi 95.",
  "magnitude-slip": "Hỏi lại đơn vị; ghi theo đúng đơn vị tính của dòng.",
  "far-from-last-year": "Đối chiếu với báo cáo năm trước; nếu đúng thì ghi lý do ở cột Ghi chú.",
  "far-from-peers": "Đối chiếu với tài liệu kiểm chứng; nếu đúng thì ghi lý do ở cột Ghi chú.",
  "far-above-target": "Kiểm tra số, đơn vị tính và chỉ tiêu cả năm; nếu đúng thì nên điều chỉnh chỉ tiêu.",
  "estimate-below-result": "Sửa số ước cả năm hoặc kết quả trong kỳ.",
  "sum-differs": "Cộng lại và sửa số sai.",
  "part-above-whole": "Kiểm tra hai số, có thể đã ghi nhầm cột.",
  "same-figures": "Đề nghị đơn vị xác nhận và gửi lại số liệu của chính mình.",
  "date-swapped": "Xác nhận với đơn vị; ghi ngày trước, tháng sau.",
  "date-outside-year": "Sửa năm của ngày đó.",
  "date-in-future": "Sửa ngày; nếu đúng thì gửi sau ngày đó.",
  "signed-before-review": "Sửa ngày ký hoặc ngày sơ kết; nếu báo cáo ký trước hội nghị thì xác nhận với Ban.",
  "registered-changed":
    "Xác nhận với đơn vị; chỉ tiêu đăng ký tính theo số đơn vị ghi, kế hoạch 6 tháng tính theo số Ban giao.",
  "target-below-plan": "Đối chiếu với văn bản giao kế hoạch; nếu đúng thì ghi lý do ở cột Ghi chú.",
  "own-half-year-plan": "Để trống ô này; nếu có kế hoạch được giao thì đề nghị Ban ghi vào Chỉ tiêu giao.",
  "words-not-accepted": "Chọn một từ trong danh sách của ô; từ khác được tính như chưa đạt.",
  "declared-though-given": "Ghi số; nếu không được giao nữa thì gửi văn bản để Ban sửa Chỉ tiêu giao.",
  "declared-widely": "Kiểm tra cả cột với đơn vị trước khi tính điểm.",
  "column-copied": "Đối chiếu từng số với tài liệu kiểm chứng; nếu đúng thì xác nhận.",
  "rows-shifted": "Dán lại cột đúng dòng đầu; đối chiếu mã từng dòng.",
  "fraction-of-countable": "Ghi số nguyên; nếu là phần trăm thì ghi ở dòng có đơn vị tính %.",
  "adjustment-unchanged": "Ghi chỉ tiêu mới, hoặc xóa dòng và chọn Không nếu không điều chỉnh.",
  "adjustment-magnitude": "Ghi lại theo đúng đơn vị tính của dòng.",
  "outlook-contradicts": "Sửa ước cả năm hoặc khả năng hoàn thành.",
  "content-differs": "Sửa số sai ở một trong hai trang.",
  "text-says-nothing": "Ghi nội dung bằng lời; không có thì ghi Không có.",
};
