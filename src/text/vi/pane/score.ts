import { choiceWords } from "../../../contract/choice-words";
import type { Stage } from "../../../domain/round/scale";
import { formatNumber } from "../../numbers";
import type { TextsOf } from "../../language";
import type { Count, Named } from "../../params";

type Points = { readonly points: number };

const number = (value: number, decimals: number | null = null): string => formatNumber(value, decimals, "vi");

const stages: { readonly [S in Stage]: string } = {
  auto: "Máy tính",
  self: "Tự chấm",
  cross: choiceWords.stage.cross,
  cluster: "Cụm, khối chấm",
  board: choiceWords.stage.board,
  final: choiceWords.stage.final,
};

/** What the view of points says. Points are numbers: each language writes them its own way. */
export const score = {
  title: "Chấm điểm",
  /** At which stage points are entered here. */
  hint: {
    cross: "Điểm ghi ở đây là điểm chấm chéo.",
    cluster: "Điểm ghi ở đây là điểm cụm, khối chấm.",
    board: "Điểm ghi ở đây là điểm thẩm định của cơ quan thường trực; điểm cụm, khối chấm được giữ nguyên bên cạnh.",
    final: "Điểm ghi ở đây là điểm chính thức.",
  } satisfies { readonly [S in Exclude<Stage, "auto" | "self">]: string },
  clusterLabel: "Cụm, khối",
  stageLabel: "Giai đoạn chấm",
  stageClosed: "Ghi điểm hoặc bỏ thay đổi trước khi chọn giai đoạn khác.",
  membersLabel: "Đơn vị được chấm",
  openSummary: ({ criteria, units }: { criteria: number; units: number }) =>
    `Còn ${number(criteria)} tiêu chí chưa chấm của ${number(units)} đơn vị.`,
  waitingSummary: ({ criteria, units }: { criteria: number; units: number }) =>
    `${number(criteria)} tiêu chí của ${number(units)} đơn vị chờ số liệu hoặc ngày nhận báo cáo mới tính được.`,
  allScored: "Các tiêu chí chấm tay đã có điểm.",
  goOn: "Chấm tiếp",
  noMembers: "Chưa có đơn vị nào được chấm trong cụm, khối này. Đề nghị ghi trang Danh sách.",
  open: ({ count }: Count) => `Còn ${number(count)} tiêu chí`,
  waiting: ({ count }: Count) => `${number(count)} tiêu chí chờ số liệu`,
  done: "Đã đủ điểm",
  total: ({ points, full, decimals }: Points & { full: number; decimals: number }) =>
    `${number(points, decimals)}/${number(full)} điểm`,
  /** Why the total isn't the sum of the points: lines were left out as not applicable. */
  rescaled: ({ base, rescaled, decimals }: { base: number; rescaled: number; decimals: number }) =>
    `${number(base, decimals)} điểm quy đổi thành ${number(rescaled, decimals)}`,
  soFar: ({ points, decimals }: Points & { decimals: number }) => `Tạm cộng ${number(points, decimals)} điểm`,
  rank: ({ rank, tied }: { rank: number; tied: boolean }) => `Hạng ${number(rank)}${tied ? " (bằng điểm)" : ""}`,
  unwritten: ({ count }: Count) => `${number(count)} điểm chưa ghi`,
  back: "Danh sách đơn vị",
  scorerLabel: "Người chấm",
  leaderRule: "Đơn vị trưởng do đơn vị phó chấm.",
  noDeputy: "Đơn vị trưởng do đơn vị phó chấm, nhưng chưa có đơn vị phó. Đề nghị ghi cột Vai trò ở trang Danh sách.",
  otherCriteria: "Tiêu chí khác",
  /** `max` `null` = outside the base: no points to be out of. */
  outOf: ({ points, max, decimals }: { points: number | null; max: number | null; decimals: number | null }) =>
    `${points === null ? "–" : number(points, decimals)}${max === null ? "" : `/${number(max)}`}`,
  waitsForFigures: "Chưa đủ số liệu hoặc ngày nhận báo cáo để tính điểm.",
  /** Both included; `null` = no bound on that side. */
  bounds: ({ lowest, highest }: { lowest: number | null; highest: number | null }) => {
    if (lowest !== null && highest !== null) return `Từ ${number(lowest)} đến ${number(highest)}`;
    if (highest !== null) return `Không quá ${number(highest)}`;
    return lowest === null ? "Số điểm" : `Từ ${number(lowest)} trở lên`;
  },
  notANumber: "Ô này cần một số, ví dụ 7,5. Để trống nếu chưa chấm.",
  tooHigh: ({ points }: Points) => `Không quá ${number(points)} điểm.`,
  tooLow: ({ points }: Points) => `Không dưới ${number(points)} điểm.`,
  notApplicable: "Không áp dụng",
  reasonLabel: "Nhận xét",
  addReason: "Thêm nhận xét",
  /** `limit`: points of difference from which a reason is asked. */
  /** Over computed points. */
  override: "Chấm khác điểm máy tính",
  keepComputed: "Giữ điểm máy tính",
  reasonOwed: "Tiêu chí này do máy tính điểm; chấm khác thì cần ghi giải trình.",
  reasonAsked: ({ points }: Points) => `Chênh lệch quá ${number(points)} điểm, cần có nhận xét.`,
  beside: ({ stage, points }: { stage: Stage; points: number | null }) =>
    `${stages[stage]} ${points === null ? "không áp dụng" : number(points)}`,
  /** The points given here less the points shown beside them. */
  difference: ({ points }: Points) => `chênh ${points > 0 ? "+" : "−"}${number(Math.abs(points))}`,
  statedReason: ({ text }: { text: string }) => `Giải trình: ${text}`,
  /** Points on the sheet that the field would replace. */
  inSheet: ({ points }: Points) => `Trang Điểm chấm đang ghi ${number(points)}`,
  closedByFormula: ({ cell }: { cell: string }) =>
    `Điểm này do công thức ở trang Điểm chấm, ô ${cell} tính. Sửa ở trang tính.`,
  closedByRepeat: "Trang Điểm chấm có nhiều dòng cho tiêu chí này nên chưa tính dòng nào. Đề nghị giữ lại một dòng.",
  notCounted: ({ cell }: { cell: string }) =>
    `Điểm ở trang Điểm chấm, ô ${cell} không được tính vì ngoài giới hạn hoặc do chính đơn vị chấm cho mình.`,
  openSheet: "Mở trang Điểm chấm",
  toMend: ({ count }: Count) => `${number(count)} ô cần sửa trước khi ghi`,
  write: "Ghi điểm",
  drop: "Bỏ thay đổi",
  writing: "Đang ghi điểm…",
  written: ({ count }: Count) =>
    `Đã ghi ${number(count)} điểm vào trang Điểm chấm. Bảng điểm, Xếp hạng được lập lại khi tổng hợp.`,
  undo: "Hoàn tác",
  undone: "Đã hoàn tác, các ô ở trang Điểm chấm trở lại như trước.",
  nextMember: ({ name }: Named) => `Chấm tiếp: ${name}`,
  /** Points that a cluster's later return lacks. */
  dropped: {
    title: "Điểm chỉ bản kia của cụm, khối có, hoặc ghi khác",
    waiting: ({ count }: Count) => `${number(count)} điểm ở bản kia mà bản được tính không có hoặc ghi khác`,
    elsewhere: ({ count }: Count) => `${number(count)} cụm, khối khác cũng có hai bản ghi điểm khác nhau:`,
    keepMeans:
      "Các điểm này hiện không được tính. Giữ điểm: ghi điểm, kèm tệp và ô đã lấy, vào trang Điểm chấm của sổ cấp tỉnh; điểm được tính khi tổng hợp.",
    letGoMeans:
      "Bỏ điểm: ghi một dòng không có điểm, kèm lý do; điểm không được tính và không nhắc lại nữa. Bản gửi trước vẫn được lưu.",
    said: ({
      said,
      file,
      cell,
      now,
    }: {
      said: string;
      file: string;
      cell: string;
      /** What counts now, in words; `null` = nothing. */
      now: string | null;
    }) => `${said}, tệp ${file}, ô ${cell}${now === null ? "" : `; đang tính: ${now}`}`,
    keep: "Giữ điểm",
    dontKeep: "Bỏ điểm",
    kept: "Đã ghi điểm của bản gửi trước vào trang Điểm chấm. Bảng điểm, Xếp hạng được lập lại khi tổng hợp.",
    letGo: "Đã ghi vào trang Điểm chấm là không tính điểm của bản gửi trước.",
  },
  emptyTitle: "Chưa có thang điểm",
  emptyBody: "Khi trang Thang điểm có tiêu chí và điểm chuẩn, các đơn vị và tiêu chí cần chấm hiện ở đây.",
  openScale: "Mở trang Thang điểm",
};
export type ScoreTexts = TextsOf<typeof score>;

/** What the pane says of score slips: forms that go to agencies and to peers, and come back. */
export const slips = {
  title: "Phiếu chấm",
  what: "Phiếu gửi cơ quan chấm các tiêu chí được giao, phiếu đề nghị cơ quan có thẩm quyền cung cấp thông tin về đơn vị được suy tôn, và phiếu để các đơn vị thành viên chấm chéo; không đơn vị nào chấm cho mình.",
  clusters: "Phiếu của",
  allClusters: "Tất cả cụm, khối",
  each: "Số đơn vị mỗi đơn vị chấm chéo",
  eachHint: "Để trống: tất cả đơn vị khác; cụm, khối trên 6 đơn vị: 3.",
  eachWrong: "Ô này cần một số nguyên từ 1 trở lên, hoặc để trống.",
  make: "Xuất phiếu",
  making: "Đang lập phiếu chấm…",
  made: ({ agencies, lists, cross }: { agencies: number; lists: number; cross: number }) =>
    `Đã lập ${number(agencies)} phiếu cho cơ quan chấm${lists === 0 ? "" : `, ${number(lists)} phiếu đề nghị cơ quan cung cấp thông tin`} và ${number(cross)} phiếu chấm chéo.`,
  nobody:
    "Chưa có tiêu chí chấm tay nào, danh sách nào cần phiếu. Đề nghị xem cột Cơ quan chấm ở trang Thang điểm, Cơ quan xác nhận và Hạn ở trang Điều kiện.",
  take: "Nhận phiếu",
  takeHint:
    "Chọn các phiếu gửi về; điểm được ghi vào trang Điểm chấm, danh sách của cơ quan vào trang Điều kiện, nội dung đã có không bị ghi đè.",
  taking: "Đang đọc phiếu chấm…",
  taken: ({ files, added, lists, unchanged }: { files: number; added: number; lists: number; unchanged: number }) =>
    `Đã đọc ${number(files)} phiếu, ghi ${number(added)} điểm${lists === 0 ? "" : `, ${number(lists)} danh sách vào trang Điều kiện`}${unchanged === 0 ? "" : `; ${number(unchanged)} dòng đã có sẵn`}.`,
  undone: "Đã hoàn tác, nội dung vừa nhận từ phiếu được xóa khỏi trang Điểm chấm, trang Điều kiện.",
  toSee: ({ count }: Count) => `${number(count)} nội dung cần xem lại trên phiếu`,
};
export type SlipTexts = TextsOf<typeof slips>;
