import { rankFormula } from "../../../src/forms/score-sheet/score-ranks";
import {
  baseFormula,
  bonusFormula,
  penaltyFormula,
  pendingFormula,
  rescaledFormula,
  sectionSumFormula,
  totalFormula,
} from "../../../src/forms/score-sheet/total-formulas";

const areas = [
  { points: "F8:F9", max: "$D8:$D9" },
  { points: "F11", max: "$D11" },
];
const pending = "F20";
const available = "(SUMPRODUCT(--ISNUMBER(F8:F9),$D8:$D9)+SUMPRODUCT(--ISNUMBER(F11),$D11))";
const leftOut = '(COUNTIF(F8:F9,"–")+COUNTIF(F11,"–"))';

test("how many lines wait for points", () => {
  expect(pendingFormula({ base: areas, extra: { signed: [], takenOff: [] } })).toBe(
    `IF(AND(${leftOut}>0,${available}=0),ROWS(F8:F9)+ROWS(F11),ROWS(F8:F9)+ROWS(F11)-COUNT(F8:F9,F11)-${leftOut})`,
  );
  expect(pendingFormula({ base: [], extra: { signed: ["F13"], takenOff: [] } })).toBe(
    'ROWS(F13)-COUNT(F13)-(COUNTIF(F13,"–"))',
  );
  expect(pendingFormula({ base: [], extra: { signed: [], takenOff: [] } })).toBe("0");
});

test("base and rescaled base", () => {
  expect(baseFormula({ pending, areas, decimals: 2 })).toBe('IF(F20>0,"",ROUND(ROUND(SUM(F8:F9,F11),8),2))');
  expect(rescaledFormula({ pending, areas, decimals: 2, declaredTotal: 100 })).toBe(
    `IF(OR(F20>0,${leftOut}=0),"",ROUND(ROUND(100*SUM(F8:F9,F11)/${available},8),2))`,
  );
  expect(rescaledFormula({ pending, areas: [], decimals: 2, declaredTotal: 100 })).toBe('""');
});

test("bonus and penalty within their caps", () => {
  expect(bonusFormula({ pending, areas: { signed: ["F13:F14"], takenOff: [] }, cap: 10, decimals: 2 })).toBe(
    'IF(F20>0,"",MIN(10,ROUND(ROUND(SUMIF(F13:F14,">0"),8),2)))',
  );
  expect(penaltyFormula({ pending, areas: { signed: ["F13", "F15"], takenOff: [] }, cap: 5, decimals: 2 })).toBe(
    'IF(F20>0,"",0-MIN(5,0-ROUND(ROUND(SUMIF(F13,"<0")+SUMIF(F15,"<0"),8),2)))',
  );
  expect(bonusFormula({ pending, areas: { signed: [], takenOff: [] }, cap: "$D23", decimals: 2 })).toBe(
    'IF(F20>0,"",MIN($D23,ROUND(ROUND(0,8),2)))',
  );
});

test("total, capped after rounding", () => {
  const cells = {
    pending,
    base: "F21",
    rescaled: "F22",
    bonus: "F23",
    penalty: "F24",
    totalCap: 110,
    totalFloor: null,
    decimals: 2,
  };
  expect(totalFormula(cells)).toBe('IF(F20>0,"",MIN(110,ROUND(ROUND(IF(COUNT(F22)=1,F22,F21)+F23+F24,8),2)))');
  expect(totalFormula({ ...cells, rescaled: null, totalCap: "$D25" })).toBe(
    'IF(F20>0,"",MIN($D25,ROUND(ROUND(F21+F23+F24,8),2)))',
  );
});

test("sum of a section", () => {
  expect(sectionSumFormula(["F8:F9", "F11"])).toBe("ROUND(SUM(F8:F9,F11),8)");
});

test("rank: better on the total, or equal on it and better on a tie-break", () => {
  const total = { own: "F25", all: "$F25:$G25" };
  expect(rankFormula([total])).toBe('IF(COUNT(F25)<1,"",1+SUMPRODUCT(ISNUMBER($F25:$G25)*($F25:$G25>N(F25))))');
  expect(rankFormula([total, { own: "F8", all: "$F8:$G8" }, { own: "F9", all: "$F9:$G9" }])).toBe(
    'IF(COUNT(F25)<1,"",1+SUMPRODUCT(ISNUMBER($F25:$G25)*(($F25:$G25>N(F25))' +
      "+($F25:$G25=N(F25))*(($F8:$G8>N(F8))+($F8:$G8=N(F8))*($F9:$G9>N(F9))))))",
  );
});

test("rank: a result of which less is better; who has none is behind all who have one", () => {
  const result = { own: "F30", all: "$F30:$G30", lessIsBetter: true, mayLack: true };
  expect(rankFormula([result, { ...result, own: "F31", all: "$F31:$G31", lessIsBetter: false }])).toBe(
    'IF(COUNT(F30)<1,"",1+SUMPRODUCT(ISNUMBER($F30:$G30)*(($F30:$G30<N(F30))+($F30:$G30=N(F30))' +
      "*ISNUMBER($F31:$G31)*(1-ISNUMBER(F31)*($F31:$G31<=N(F31))))))",
  );
});
