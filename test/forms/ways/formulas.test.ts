import { bandsFormula, byRankFormula } from "../../../src/forms/ways/band-formulas";
import {
  bonusPenaltyFormula,
  deadlineFormula,
  deductFromMaxFormula,
  excessBonusFormula,
  passFailFormula,
  perOccurrenceFormula,
  progressiveToLeaderFormula,
  proportionalFormula,
  ratioToBestFormula,
  stepwiseDeductionFormula,
} from "../../../src/forms/ways/formulas";
import { fitsInCell, operand, quoted } from "../../../src/forms/ways/formula-text";
import type { WayCells } from "../../../src/forms/ways/way-cells";

const bands = { from: "$AB8:$AD8", text: "$AE8:$AG8", points: "$AH8:$AJ8", stated: 3, stepped: 3, worded: 0 };

const cells: WayCells = {
  evaluation: "higher",
  result: "A5",
  target: "B5",
  isBenchmark: false,
  acceptedTexts: [],
  inWords: false,
  max: "$D8",
  step: "$X8",
  perTime: "$Y8",
  minimumPercent: "$Z8",
  lowest: "$AA8",
  highest: "$AB8",
  most: "$D8",
  compared: { result: "F40", best: "$D40", among: "$F$40:$I$40" },
  rank: null,
  marks: null,
  excess: null,
  excessBy: null,
  partSteps: null,
  bandsBy: "percent",
  bands,
  document: { status: "C5", daysLate: "D5" },
  rounding: 2,
};

test("texts are quoted, numbers are plain", () => {
  expect(quoted('Hạng "A"')).toBe('"Hạng ""A"""');
  expect(quoted("Đạt".normalize("NFD"))).toBe('"Đạt"'.normalize("NFC"));
  expect([operand(1.5), operand(-2), operand(-0), operand(1e-7), operand("$D8")]).toEqual([
    "1.5",
    "-2",
    "0",
    "1E-7",
    "$D8",
  ]);
});

test("Tỷ lệ", () => {
  expect(proportionalFormula({ ...cells, minimumPercent: "$X8" })).toBe(
    'IF(COUNT(A5,B5)<2,"",IF(B5<=0,"",IF(ROUND(100*A5/B5,8)<N($X8),0,ROUND(ROUND(MAX(0,MIN($D8,$D8*A5/B5)),8),2))))',
  );
  expect(proportionalFormula({ ...cells, evaluation: "lower", minimumPercent: 50, max: 10, most: 10 })).toBe(
    'IF(COUNT(A5,B5)<2,"",IF(A5<0,"",IF(ROUND(100*IF(A5=0,1,B5/A5),8)<N(50),0,ROUND(ROUND(MAX(0,MIN(10,10*IF(A5=0,1,B5/A5))),8),2))))',
  );
});

test("Đạt/Không đạt", () => {
  expect(passFailFormula(cells)).toBe(
    'IF(COUNT(A5,B5)<2,"",IF(B5<=0,"",IF(ROUND(A5/B5,8)>=1,ROUND(ROUND($D8,8),2),0)))',
  );
});

test("words: accepted texts, with the default only for Đạt/Chưa đạt; what is silent gives nothing", () => {
  const own = passFailFormula({ ...cells, evaluation: "qualitative", acceptedTexts: ["Tốt", "Rất  tốt"] });
  const written = '"§"&UPPER(TRIM(SUBSTITUTE(A5,"\u00A0"," ")))&"§"';
  expect(own).toContain(`IF(ISNUMBER(FIND(${written},"§TỐT§RẤT TỐT§")),1,0)`);
  expect(own).toContain(`FIND(${written},"§§–§KAD§KG§`);
  expect(passFailFormula({ ...cells, evaluation: "pass-fail" })).toContain("§HOÀN THÀNH VƯỢT MỨC§");
  expect(passFailFormula({ ...cells, evaluation: "qualitative" })).toContain("IF(FALSE(),1,0)");
});

const whenThere = 'IF(OR(COUNT($AB8:$AD8)<>3,COUNT($AH8:$AJ8)<>3),"",';

test("Theo bậc: the greatest Từ that is reached, whatever the order, while every band is there", () => {
  const reached = "SUMPRODUCT(ISNUMBER($AB8:$AD8)*($AB8:$AD8<=ROUND(A5,8)))";
  const points = `SUMPRODUCT(MAX(ISNUMBER($AB8:$AD8)*($AB8:$AD8=SMALL($AB8:$AD8,${reached}))*$AH8:$AJ8))`;
  expect(bandsFormula({ ...cells, bandsBy: "value" })).toBe(
    `${whenThere}IF(COUNT(A5)<1,"",ROUND(ROUND(MAX(0,MIN($D8,IF(${reached}=0,0,${points}))),8),2)))`,
  );
  expect(bandsFormula(cells)).toContain("($AB8:$AD8<=ROUND(100*A5/B5,8))");
  const worded = bandsFormula({ ...cells, inWords: true, bands: { ...bands, stepped: 1, worded: 2 } });
  expect(worded).toContain('IF(OR(SUMPRODUCT(--($AE8:$AG8<>""))<>2,COUNT($AH8:$AJ8)<>3),"",');
  expect(worded).toContain(
    'SUMPRODUCT(MAX((TRIM(SUBSTITUTE($AE8:$AG8,"\u00A0"," "))=TRIM(SUBSTITUTE(A5,"\u00A0"," ")))*$AH8:$AJ8))',
  );
});

test("Thưởng/Trừ, within bounds that stand in cells", () => {
  expect(bonusPenaltyFormula({ ...cells, rounding: 1 })).toBe(
    'IF(COUNT(A5)<1,"",ROUND(ROUND(MAX($AA8,MIN($AB8,A5*$Y8)),8),1))',
  );
});

test("Thời hạn", () => {
  expect(deadlineFormula({ ...cells, max: 5, most: 5 })).toBe(
    'IF(OR(C5="Đúng hạn",C5="Được miễn"),ROUND(ROUND(5,8),2),' +
      'IF(C5="Chậm",IF(COUNT(D5,$Y8)<2,"",ROUND(ROUND(MAX(0,MIN(5,5-D5*$Y8)),8),2)),IF(C5="Chưa có",0,"")))',
  );
});

test("Trừ dần theo mức thiếu: whole steps are counted on 8 decimals", () => {
  expect(stepwiseDeductionFormula({ ...cells, step: 5, perTime: 0.5 })).toBe(
    'IF(COUNT(A5,B5)<2,"",IF(B5<=0,"",IF(ROUND(A5/B5,8)>=1,ROUND(ROUND(MAX(0,$D8),8),2),' +
      "ROUND(ROUND(MAX(0,MIN($D8,$D8-ROUNDUP(ROUND((100-100*A5/B5)/5,8),0)*0.5)),8),2))))",
  );
  expect(stepwiseDeductionFormula({ ...cells, evaluation: "lower", step: 5, perTime: 0.5 })).toContain(
    "ROUNDUP(ROUND((100-100*IF(A5=0,1,B5/A5))/5,8),0)",
  );
});

test("Cộng điểm phần vượt", () => {
  expect(excessBonusFormula({ ...cells, step: 5, perTime: 0.5, highest: 4, most: 4 })).toBe(
    'IF(COUNT(A5,B5)<2,"",IF(B5<=0,"",ROUND(ROUND(MAX(0,MIN(4,INT(ROUND((100*A5/B5-100)/5,8))*0.5)),8),2)))',
  );
});

test("Trừ từ điểm chuẩn, Theo số lần", () => {
  const counted = { ...cells, perTime: 1.5 };
  expect(deductFromMaxFormula(counted)).toBe('IF(COUNT(A5)<1,"",ROUND(ROUND(MAX(0,MIN($D8,$D8-A5*1.5)),8),2))');
  expect(perOccurrenceFormula(counted)).toBe('IF(COUNT(A5)<1,"",ROUND(ROUND(MAX(0,MIN($D8,A5*1.5)),8),2))');
});

test("Tỷ lệ với đơn vị cao nhất: nothing where there is no best", () => {
  expect(ratioToBestFormula(cells)).toBe(
    'IF(COUNT(F40,$D40)<2,"",IF($D40<=0,"",ROUND(ROUND(MAX(0,MIN($D8,$D8*F40/$D40)),8),2)))',
  );
});

test("Lũy tiến theo đơn vị dẫn đầu", () => {
  expect(progressiveToLeaderFormula({ ...cells, max: 10, most: 10 })).toBe(
    'IF(COUNT(F40,B5,$D40)<3,"",IF(OR(B5<=0,$D40<=0),"",ROUND(ROUND(MAX(0,MIN(10,' +
      "IF(ROUND(F40,8)<ROUND(B5,8),0.5*10*F40/B5,IF(ROUND(F40,8)=ROUND(B5,8),0.5*10," +
      "IF(ROUND(F40,8)>=ROUND($D40,8),10,0.5*10+0.5*10*ROUND(ROUND(F40,8)-ROUND(B5,8),8)/ROUND(ROUND($D40,8)-ROUND(B5,8),8)))))),8),2)))",
  );
});

test("Theo thứ hạng: the smallest Từ that is not before the rank", () => {
  const passed = "SUMPRODUCT(ISNUMBER($AB8:$AD8)*($AB8:$AD8<ROUND(A5,8)))";
  const points = `SUMPRODUCT(MAX(ISNUMBER($AB8:$AD8)*($AB8:$AD8=SMALL($AB8:$AD8,${passed}+1))*$AH8:$AJ8))`;
  expect(byRankFormula(cells)).toBe(
    `${whenThere}IF(COUNT(A5)<1,"",ROUND(ROUND(MAX(0,MIN($D8,IF(${passed}=COUNT($AB8:$AD8),0,${points}))),8),2)))`,
  );
});

test.each([
  ["a formula of 8,191 characters", `=${"1+".repeat(4094)}11`, true],
  ["of 8,192", `=${"1+".repeat(4095)}1`, false],
  ["a text of 255 characters", `="${"x".repeat(255)}"&"y"`, true],
  ["of 256 beside a short one", `="y"&"${"x".repeat(256)}"`, false],
  ["each quote within a text is one character", `="${'""'.repeat(255)}"`, true],
])("what Excel takes: %s", (_, formula, fits) => {
  expect(fitsInCell(formula)).toBe(fits);
});
