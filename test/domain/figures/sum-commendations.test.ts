import {
  countedUnits,
  sumCommendations,
  unitCommendations,
  type CommendationSum,
} from "../../../src/domain/figures/sum-commendations";
import { commendation, commendationOf } from "../commendation-samples";
import { entry, mark, submission, unitOf } from "../round-samples";

const units = [unitOf("C01-01"), unitOf("C01-02"), unitOf("C01-03", { role: "guest" }), unitOf("C01-04")];
const accepted = new Map([
  [
    "C01-01",
    submission("C01-01", { commendations: [commendationOf("Giấy khen", { individuals: 3, collectives: 0 })] }),
  ],
  [
    "C01-02",
    submission("C01-02", {
      commendations: [
        commendationOf("Bằng khen", { individuals: 1 }),
        commendation("Giấy khen", {
          individuals: entry<number>(4),
          collectives: mark("invalid"),
          women: mark("invalid"),
        }),
        commendation("Cờ", {}),
      ],
    }),
  ],
  ["C01-03", submission("C01-03", { commendations: [commendationOf("Giấy khen", { individuals: 100 })] })],
  ["C01-04", submission("C01-04", { commendations: [commendation("Giấy khen", { women: mark("invalid") })] })],
]);

const told = ({ award, counts, units: given, of }: CommendationSum) => [
  award,
  counts.individuals,
  counts.collectives,
  counts.women,
  `${given}/${of}`,
];

test("guests and exempt units are in no sum", () => {
  const standings = units.map(({ code }) => ({ code, status: code === "C01-02" ? "exempt" : "on-time" }) as const);
  expect(countedUnits(units, standings).map(({ code }) => code)).toEqual(["C01-01", "C01-04"]);
});

test("sums are of numbers alone: a stated 0 is 0, what nobody stated or nobody can read is blank, never 0", () => {
  const counted = units.filter(({ role }) => role !== "guest");
  const rows = unitCommendations(units, accepted);
  expect(sumCommendations(counted, rows, ["Bằng khen", "Huy chương"]).map(told)).toEqual([
    ["Bằng khen", { sum: 1, units: 1 }, { sum: null, units: 0 }, { sum: null, units: 0 }, "1/3"],
    ["Giấy khen", { sum: 7, units: 2 }, { sum: 0, units: 1 }, { sum: null, units: 0 }, "2/3"],
  ]);
});
