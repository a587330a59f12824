import type { Cover } from "../submission";
import type { UnitStanding } from "../standing";

export type Review = Pick<UnitStanding, "reviewHeld" | "reviewStatus">;

/**
 * When the review was held, against the last day for holding it (contract §4, Status). `Chưa tổ chức` is not held,
 * whatever day stands beside it. A review in writing has no meeting: a day given for it is judged like any other, and
 * none given leaves it unknown, as does a meeting without a day or a unit without a submission. An extension is given
 * for sending and moves no holding date.
 */
export function reviewOf(cover: Pick<Cover, "reviewForm" | "reviewDate"> | null, lastDay: string): Review {
  if (cover === null) return { reviewHeld: null, reviewStatus: "unknown" };
  if (cover.reviewForm.value === "not-held") return { reviewHeld: null, reviewStatus: "not-held" };
  const held = cover.reviewDate.state === "value" ? cover.reviewDate.value : null;
  if (held === null) return { reviewHeld: null, reviewStatus: "unknown" };
  return { reviewHeld: held, reviewStatus: held <= lastDay ? "on-time" : "late" };
}
