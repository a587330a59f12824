import { addDays } from "../src/domain/basics/calendar";
import type { Answers } from "./answers";
import { personName } from "./people";
import type { SampleUnit } from "./sample-unit";

/** Who reports, on which day's data, how and when the review was held: in an order of days that could have been. */
export function answerCover({ randomFor, receipt, sentOn, province }: SampleUnit, answers: Answers): void {
  const random = randomFor("cover");
  const dayUpTo = (from: string, to: string): string => {
    let day = from;
    for (let left = random.whole(0, 6); left > 0 && day < to; left -= 1) day = addDays(day, 1);
    return day;
  };
  const [earliest, latest] = province.figures;
  const lastDay = sentOn < latest ? sentOn : latest;
  const asOf = dayUpTo(earliest, lastDay);
  const reviewDate = dayUpTo(sentOn > lastDay ? addDays(sentOn, -4) : asOf, sentOn);
  const signedOn = receipt?.signedOn ?? dayUpTo(reviewDate, sentOn);
  const reviewForm = random.chance(0.03)
    ? "Chưa tổ chức"
    : random.pick([
        "Tổ chức hội nghị",
        "Tổ chức hội nghị",
        "Lồng ghép hội nghị khác",
        "Tổ chức hội nghị",
        "Bằng văn bản",
      ]);
  const isMeeting = reviewForm !== "Chưa tổ chức" && reviewForm !== "Bằng văn bản";
  answers.cover({
    asOf: { date: asOf },
    dataNature: random.chance(0.7) ? "Ước thực hiện" : "Chính thức",
    reviewForm,
    adjusts: "Không",
    documentNumber: receipt?.number ?? `${random.whole(20, 320)}/BC`,
    signedOn: { date: signedOn },
    preparedBy: personName(random),
    phone: `0204 000 ${String(random.whole(100, 999))}`,
    ...(!isMeeting ? {} : { reviewDate: { date: reviewDate < signedOn ? reviewDate : signedOn } }),
  });
}
