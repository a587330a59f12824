import { formatDate } from "../dates";
import { formatNumber } from "../numbers";
import type { NominationSentences } from "../texts";

const number = (value: number): string => formatNumber(value, null, "en");

/** Nominations, votes, quotas. */
export const nominationIssues: NominationSentences = {
  "award-unlisted": ({ award }) =>
    `"${award}" is not listed in Khen thưởng, so no quota or votes can be compared. Please write its name as listed.`,
  "award-not-in-force": ({ award, day }) => `"${award}" is not in force on ${formatDate(day)}. Please check the award.`,
  "nomination-of-guest": ({ award }) =>
    `A unit that takes part without being judged is nominated for "${award}"; it does not count. Please withdraw it or correct its role.`,
  "nomination-repeated": ({ award }) =>
    `The unit has several rows for "${award}"; only the last one counts. Please keep one.`,
  "nomination-without-led": ({ award }) =>
    `The nomination for "${award}" does not name the cluster that the unit leads. Please fill in Cụm/khối dẫn đầu.`,
  "nomination-not-eligible": ({ award, conditions }) =>
    `The unit is nominated for "${award}" but does not fulfil ${conditions}. Please look again.`,
  "eligibility-contradiction": ({ award, stated, conditions }) =>
    `The nomination for "${award}" states "${stated}" in Đủ điều kiện, but the conditions say: ${conditions === "" ? "none is unfulfilled" : `${conditions} not fulfilled`}. Please clear this up.`,
  "votes-impossible": ({ award }) =>
    `The votes for "${award}" cannot be: those for are no more than the valid ones, these than the returned, these than the issued, these than the members. Please check the minutes.`,
  "votes-below-threshold": ({ award, agreed, all, percent }) =>
    `The nomination for "${award}" has ${number(agreed)} of ${number(all)} votes, under ${number(percent)}%. Please look again.`,
  "nominations-over-quota": ({ award, count, limit }) =>
    `The cluster nominates ${number(count)} units for "${award}"; it may nominate ${number(limit)}. Please look again.`,
  "nominations-tied-at-edge": ({ award, limit, units }) =>
    `At place ${number(limit)} for "${award}" units of the same rank stand inside and outside the quota: ${units}. Please decide or vote.`,
  "nominations-over-cap": ({ award, count, limit }) =>
    `The province has ${number(count)} nominations for "${award}"; at most ${number(limit)} are allowed. Please look again.`,
  "nomination-order-differs": ({ award }) => `The order of nominations for "${award}" differs from the ranks.`,
  "quota-base-unknown": ({ award, base }) =>
    `The share of "${award}" is counted on "${base}", which cannot be counted here, so no quota is compared.`,
};
