import { readingVersion } from "../../../src/app/receiving/reading-inputs";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import { readingSeal } from "../../../src/forms/store/store";
import { openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { readSubmission } from "../../../src/forms/unit/read-submission";
import { boardCatalogue } from "../../../src/forms/unit/unit-catalogue";
import { earlierForm } from "../../forms/unit/earlier-form-sample";
import { setCell, smallProvince } from "../../support/small-province";

/**
 * What is read of a form of which every cell is kept. Where this changes though the form didn't, files in people's
 * stores say something else when they are read today: raise `readingVersion`, and keep the new seal beside it here.
 */
test("the same form is read as the same by each version of reading", () => {
  const { board } = smallProvince();
  const unit = unitsOfRound(board).units[0]!;
  const file = { name: "C1-01.xlsx", sha256: "00", changed: null, receivedOption: null };
  const spoilt = setCell(earlierForm(), "Kết quả", { row: 11, column: 8, value: "khoảng 420" });
  const read = [earlierForm(), spoilt].map((workbook) =>
    readSubmission(openUnitWorkbook(workbook), { unit, file, catalogue: boardCatalogue(board, unit) }),
  );
  const seal = readingSeal("", { submissions: read, clusterSubmissions: [] });
  expect([readingVersion, seal]).toEqual([2, "dfca458da2432ae6"]);
});
