import { lastDayOnTime } from "../../domain/standing/deadlines";
import type { Period } from "../../domain/round/period";
import { vietnameseDate } from "./output-heading";

/** Says which day still counts as on time, for units and clusters, for sending and for holding the review. */
export function lastDaySentence(period: Period): string {
  const last = (date: string): string =>
    vietnameseDate(lastDayOnTime({ date, extendedTo: null, inclusive: period.inclusive }));
  return (
    `Ngày cuối còn tính là đúng hạn: đơn vị tổ chức sơ kết ${last(period.unitHoldBy)}, gửi báo cáo ${last(period.unitSendBy)}; ` +
    `cụm, khối tổ chức sơ kết ${last(period.clusterHoldBy)}, gửi báo cáo ${last(period.clusterSendBy)}. Nơi được gia hạn tính theo ngày gia hạn.`
  );
}

export const provisionalRemark =
  "Tạm tính: ngày nhận lấy theo thời gian ghi trên tệp, chờ ghi Ngày đến vào Sổ theo dõi nhận báo cáo.";

export const uncountedRemark =
  "Ngày làm việc chậm để trống: chưa biết lịch nghỉ lễ, làm bù của những ngày đó; đề nghị đếm theo lịch nghỉ đã công bố.";
