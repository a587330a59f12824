import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import { useExcel } from "../../../excel-host/node/use-excel";
import { troubleOf } from "../writing/failing-write";
import { consolidation, firstBook, ranks, table } from "./small-world";

const now = "2020-07-15T08:00:00";

/** Which of its actions takes a protection off, from 0; -1 = none. */
function unprotecting(text: string): number {
  const { Actions } = JSON.parse(text) as { readonly Actions: readonly { readonly Name: string }[] };
  return Actions.findIndex(({ Name }) => Name === "Unprotect");
}

test("finding the sheet that has a password leaves no other one open, though a request of it breaks off", async () => {
  const { host } = useExcel({ workbook: firstBook() });
  host.faults.protectSheet(ranks, "bí mật");
  const { answer } = host;
  let failures = 0;
  Object.assign(host, {
    answer: (text: string) => {
      const at = unprotecting(text);
      // The first such request is the write's own; the next one looks at the first protected sheet alone.
      if (at >= 0 && (failures += 1) === 2) host.faults.failRequest(1, "GeneralException", { afterAction: at + 1 });
      return answer(text);
    },
  });
  const trouble = await troubleOf(writeChange(consolidation(2, host.toDraft()), { now }));
  expect(failures).toBeGreaterThanOrEqual(2);
  expect([trouble.reason, trouble.left]).toEqual(["sheet-protection", "as-it-was"]);
  expect(host.protection().sheets.get(table)).toEqual({ password: null });
  expect(host.protection().sheets.get(ranks)).toEqual({ password: "bí mật" });
});
