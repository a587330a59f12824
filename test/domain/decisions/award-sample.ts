import type { AwardRules } from "../../../src/domain/round/decision-rules";

export function award(name: string, changes: Partial<AwardRules> = {}): AwardRules {
  return {
    name,
    type: "merit",
    quota: null,
    quotaBase: null,
    counted: null,
    quotaPercent: null,
    votePercent: null,
    voteBase: null,
    voteBaseWords: null,
    scope: { include: [], exclude: [] },
    attendancePercent: null,
    ballotLimit: null,
    from: null,
    to: null,
    ...changes,
  };
}
