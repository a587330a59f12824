import type { InEnglish } from "../../../domain/issues/record";
import type * as vi from "../../../domain/issues/nominating";

export const nominating: InEnglish<typeof vi.nominating> = {
  "award-unlisted": {
    sentence: ({ award }) =>
      `"${award}" is not listed in Khen thưởng, so no quota or votes can be compared. Please write its name as listed.`,
    cause: "The name of the award differs from Khen thưởng.",
    remedy: "Write the name as listed in Khen thưởng, or add the award there.",
  },
  "award-not-in-force": {
    sentence: ({ award, day }, { date }) => `"${award}" is not in force on ${date(day)}. Please check the award.`,
    cause: "The day of the clusters' review lies outside the days of the award.",
    remedy: "Choose an award in force, or correct its days.",
  },
  "nomination-of-guest": {
    sentence: ({ award }) =>
      `A unit that takes part without being judged is nominated for "${award}"; it does not count. Please withdraw it or correct its role.`,
    cause: "The unit is a guest in the roster.",
    remedy: "Withdraw the nomination, or correct the role in Danh sách.",
  },
  "nomination-not-concerned": {
    sentence: ({ award }) =>
      `"${award}" is not for this unit (column Áp dụng of Khen thưởng), so the nomination does not count. Please withdraw it or correct the column.`,
    cause: "No row of the award has an Áp dụng that this unit belongs to.",
    remedy: "Withdraw the nomination, or correct Áp dụng in Khen thưởng.",
  },
  "nomination-repeated": {
    sentence: ({ award, ballot }, { number }) =>
      `The unit has several rows for "${award}"${ballot === null ? "" : `, ballot ${number(ballot)}`}; only the last one counts. Please keep one.`,
    cause: "Two or more rows of the same unit, award and ballot.",
    remedy: "Delete the others; if it is another ballot, fill in Lần bỏ phiếu.",
  },
  "nomination-without-led": {
    sentence: ({ award }) =>
      `The nomination for "${award}" does not name the cluster that the unit leads. Please fill in Cụm/khối dẫn đầu.`,
    cause: "Nominations for flags must name the cluster that the unit leads.",
    remedy: "Fill in Cụm/khối dẫn đầu in Kết quả bình xét.",
  },
  "nomination-not-first": {
    sentence: ({ award, rank }, { number }) =>
      `"${award}" is for the unit that leads its cluster; the nominated unit ranks ${number(rank)}. Please check.`,
    cause: "A flag, or an award that is counted on the leading units, is proposed for a unit that does not rank first.",
    remedy: "Propose the unit that ranks first, or give the reason in Ghi chú for the Council to consider.",
  },
  "nomination-not-eligible": {
    sentence: ({ award, conditions }) =>
      `The unit is nominated for "${award}" but does not fulfil ${conditions}. Please look again.`,
    cause: "A condition that forbids nomination is not fulfilled.",
    remedy: "Withdraw the nomination, or check what the condition rests on.",
  },
  "nomination-listed": {
    sentence: ({ award, condition, name, agency, paper, receivedOn }, { date }) => {
      const from = [
        ...(agency === "" ? [] : [agency]),
        ...(paper === "" ? [] : [paper]),
        ...(receivedOn === "" ? [] : [`received ${date(receivedOn)}`]),
      ];
      return `The unit nominated for "${award}" is named under ${condition} (${name})${from.length === 0 ? "" : `: ${from.join(", ")}`}. For the Council to consider.`;
    },
    cause: "An authority's list names the unit; the condition's effect is not that it may not be nominated.",
    remedy: "Put it before the Council; nothing is taken away.",
  },
  "list-overdue": {
    sentence: ({ condition, name, agency, due, days }, { number, date }) =>
      `Not confirmed by ${agency === "" ? "the authority" : agency} under ${condition} (${name}), due ${date(due)}, ${number(days)} days over. Please urge.`,
    cause: "Hạn has passed and both Đơn vị vi phạm and Ngày nhận are blank.",
    remedy: "Urge the agency; when its list is in, fill in Đơn vị vi phạm (or Không), Ngày nhận and Văn bản.",
  },
  "list-unanswered": {
    sentence: ({ condition, name, agency }) =>
      `The list of ${agency === "" ? "the authority" : agency} under ${condition} (${name}) has a day of receipt but Đơn vị vi phạm is blank, so nothing counts as confirmed. Please write the units' codes, or Không.`,
    cause: "Ngày nhận is filled and Đơn vị vi phạm is blank: nobody, or not entered yet.",
    remedy: "Write the codes of the units named, or Không.",
  },
  "eligibility-contradiction": {
    sentence: ({ award, stated, conditions }) =>
      `The nomination for "${award}" states "${stated}" in Đủ điều kiện, but the conditions say: ${conditions === "" ? "none is unfulfilled" : `${conditions} not fulfilled`}. Please clear this up.`,
    cause: "What is stated in Đủ điều kiện differs from what the conditions say.",
    remedy: "Correct Đủ điều kiện, or what the condition rests on.",
  },
  "votes-impossible": {
    sentence: ({ award }) =>
      `The votes for "${award}" cannot be: those for are no more than the valid ones, these than the returned, these than the issued, these than the members. Please check the minutes.`,
    cause: "The counts contradict each other.",
    remedy: "Compare with the minutes and correct them.",
  },
  "votes-below-threshold": {
    sentence: ({ award, agreed, all, percent }, { number }) =>
      `The nomination for "${award}" has ${number(agreed)} of ${number(all)} votes, under ${number(percent)}%. Please look again.`,
    cause: "The share of votes is under the threshold of the award.",
    remedy: "Withdraw the nomination, or check the votes.",
  },
  "ballots-not-numbered": {
    sentence: ({ award, ballots }) =>
      `The ballots on "${award}" are numbered ${ballots}; they must be numbered from 1 without a gap. Please enter every ballot.`,
    cause: "A later ballot without an earlier one, or a Lần bỏ phiếu that is no whole number from 1.",
    remedy: "Give each ballot a row, with Lần bỏ phiếu 1, 2 … as in the minutes.",
  },
  "ballot-over-limit": {
    sentence: ({ award, ballot, limit }, { number }) =>
      `The nomination for "${award}" has a ballot ${number(ballot)}; there may be ${number(limit)}, so this one decides nothing. Please look again.`,
    cause: "Lần bỏ phiếu is greater than the award's Số lần bỏ phiếu tối đa.",
    remedy: "Check Lần bỏ phiếu, or the limit in Khen thưởng.",
  },
  "ballot-below-quorum": {
    sentence: ({ award, ballot, present, members, percent }, { number }) =>
      `At ballot ${number(ballot)} on "${award}" ${number(present)} of ${number(members)} members were present, under ${number(percent)}%, so it decides nothing. Please hold it again.`,
    cause: "Số dự họp of Tổng thành viên is under the least share; who was asked in writing is not present.",
    remedy: "Check Số dự họp, or vote again with enough members present.",
  },
  "quorum-unknown": {
    sentence: ({ award, ballot, percent }, { number }) =>
      `Ballot ${number(ballot)} on "${award}" lacks Số dự họp or Tổng thành viên, so it is not known whether ${number(percent)}% of the members were present. Please fill them in.`,
    cause: "The award asks a least attendance and the ballot states none.",
    remedy: "Fill in Số dự họp and Tổng thành viên as in the minutes.",
  },
  "attendance-impossible": {
    sentence: ({ award, ballot, present, written, returned, members }, { number }) => {
      const said = (label: string, count: number | null) => (count === null ? [] : [`${label} ${number(count)}`]);
      const counts = [
        ...said("present", present),
        ...said("asked in writing", written),
        ...said("votes returned", returned),
        ...said("members", members),
      ];
      return `Ballot ${number(ballot)} on "${award}" cannot be (${counts.join(", ")}): votes returned are no more than members present and asked in writing, and these no more than the members. Please check the minutes.`;
    },
    cause: "Attendance, written opinions, votes returned and members contradict each other.",
    remedy: "Compare with the minutes and correct them.",
  },
  "nominations-over-quota": {
    sentence: ({ award, count, limit }, { number }) =>
      `The cluster nominates ${number(count)} units for "${award}"; it may nominate ${number(limit)}. Please look again.`,
    cause: "More units than the number or share in Khen thưởng allows.",
    remedy: "Withdraw some in order, or correct the quota.",
  },
  "nominations-tied-at-edge": {
    sentence: ({ award, limit, units }, { number }) =>
      `At place ${number(limit)} for "${award}" units of the same rank stand inside and outside the quota: ${units}. Please decide or vote.`,
    cause: "A unit inside the quota has the rank of one outside it.",
    remedy: "Add a tie-break, or vote.",
  },
  "nominations-over-cap": {
    sentence: ({ award, count, limit }, { number }) =>
      `The province has ${number(count)} nominations for "${award}"; at most ${number(limit)} are allowed. Please look again.`,
    cause: "More nominations than the province's largest share, rounded down.",
    remedy: "Decide within the limit; write the opinions of Board and Council.",
  },
  "nomination-order-differs": {
    sentence: ({ award }) => `The order of nominations for "${award}" differs from the ranks.`,
    cause: "The order does not follow the ranks.",
    remedy: "Check it unless the conference meant it.",
  },
  "quota-base-unknown": {
    sentence: ({ award, base }) =>
      `The share of "${award}" is counted on "${base}", which cannot be counted here, so no quota is compared.`,
    cause: "Tính trên names something of which there are no figures.",
    remedy: "Compare by hand, or write one of the bases named at the column.",
  },
};
