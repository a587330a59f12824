import type { ClusterSubmission } from "../../cluster-submission";
import type { Entry } from "../../entry";
import { nowhere, type Issue, type Place } from "../../issue";
import { doubtfulDays, type Day } from "./cover-days";
import { issueOf } from "./figure-line";
import { leastLetters, leastOfName, saysNothing } from "./text-says-nothing";

type Asked = { readonly sheet: string; readonly label: string; readonly least: number };

/**
 * What a cluster's cover and report say that can hardly be meant, asked as of a unit's: days, and words that say
 * nothing.
 */
export function clusterEntries(sent: ClusterSubmission, day: Day): readonly Issue[] {
  const { reviewDate, signedOn, preparedBy } = sent.cover;
  const placeOf = (sheet: string, cell: string): Place => ({
    ...nowhere,
    cluster: sent.cluster,
    file: sent.file.name,
    sheet: sent.sheets[sheet] ?? sheet,
    cell: cell === "" ? null : cell,
  });
  const empty = ({ sheet, label, least }: Asked, { state, value, cell }: Entry<string>): readonly Issue[] =>
    state === "text" && value !== null && saysNothing(value, least)
      ? [issueOf("text-says-nothing", { label, raw: value }, placeOf(sheet, cell))]
      : [];
  return [
    ...doubtfulDays(
      {
        labelled: [
          ["Ngày sơ kết", reviewDate],
          ["Ngày ký", signedOn],
        ],
        reviewDate,
        signedOn,
        placeOf: (cell) => placeOf("Thông tin chung", cell),
      },
      day,
    ),
    ...empty({ sheet: "Thông tin chung", label: "Người lập biểu", least: leastOfName }, preparedBy),
    ...sent.report.flatMap(({ content }) =>
      empty({ sheet: "Báo cáo cụm", label: "Nội dung báo cáo", least: leastLetters }, content),
    ),
  ];
}
