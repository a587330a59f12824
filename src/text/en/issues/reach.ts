import { headers } from "../../../contract/headers";
import type { BandNever, CapOf } from "../../../domain/issues/reach";
import type * as vi from "../../../domain/issues/reach";
import type { InEnglish } from "../../../domain/issues/record";

const caps: { readonly [C in CapOf]: string } = {
  bonus: "Trần điểm thưởng",
  penalty: "Trần điểm trừ",
  section: "Điểm tối đa of its section",
};

const bandNever: { readonly [R in BandNever]: string } = {
  "above-maximum": "has more points than the criterion can give",
  "no-words": "is for words, and results of the indicator are numbers",
  "out-of-range": "is beyond every result that the indicator can have",
  "against-order": "gives a better result less than a worse one has",
};

export const reach: InEnglish<typeof vi.reach> = {
  "scale-above-cap": {
    sentence: ({ criterion, points, cap, reason }, { number }) =>
      `Criterion ${criterion} promises up to ${number(points)} points, above ${caps[reason]} (${number(cap)}); what is above it does not count. Please make them agree.`,
    cause: "A bonus or penalty line states more points than the cap of the cluster or of its section.",
    remedy: "Change Điểm tối đa of the line on Thang điểm, or the cap on Cụm, khối or Mục điểm.",
  },
  "scale-band-never": {
    sentence: ({ criterion, band, points, reason }, { number, shown }) =>
      `Band ${shown(band)} of criterion ${criterion} (${number(points)} points) ${bandNever[reason]}. Please look at the sheet Mức điểm.`,
    cause: "A band of Mức điểm is out of order, above the criterion's points, or beyond every result.",
    remedy: "Change the band on Mức điểm, Điểm chuẩn of the criterion, or Tối thiểu, Tối đa of the indicator.",
  },
  "scale-nobody-scores": {
    sentence: ({ criterion, of, reason }) =>
      `No unit can have points computed on criterion ${criterion}: ${reason === "indicator" ? `indicator ${of} concerns none of the units scored on this scale` : `document ${of} is the cluster's, not a unit's`}. Please change it.`,
    cause: "The criterion is scored by an indicator or document that no unit of the scale reports.",
    remedy: "Choose another indicator or document, or leave it blank so that people score the line.",
  },
  "scale-document-not-asked": {
    sentence: ({ criterion, document, unit, others }, { number }) =>
      `Criterion ${criterion} is scored by when the document ${document} comes, but Danh mục hồ sơ does not ask it of ${unit}${others === 0 ? "" : ` and ${number(others)} more`}; for them the line waits for a person. Please make ${headers.concerns} of the criterion and of the document agree.`,
    cause: "Áp dụng of the document is narrower than Áp dụng of the criterion that is scored by it.",
    remedy: "Write Áp dụng on Thang điểm as on Danh mục hồ sơ, or add a row for the other units.",
  },
};
