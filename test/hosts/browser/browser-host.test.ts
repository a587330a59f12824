import { HostError } from "../../../src/app/host";
import { browserHost } from "../../../src/hosts/browser/browser-host";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { testSheet } from "../../../self-test/test-sheet";

test("the same bytes give the same sheets and the same fingerprint as in Node", async () => {
  const bytes = await nodeHost.writeWorkbook({
    title: "",
    sheets: [testSheet("Kết quả", [["Sở Nội vụ", 1.5]])],
    names: [],
    active: 0,
  });
  expect(browserHost.readWorkbook(bytes)).toEqual(nodeHost.readWorkbook(bytes));
  expect(browserHost.readWorkbook(bytes).sheets[0]?.rows.get(1)?.get(1)?.value).toBe("Sở Nội vụ");
  expect(browserHost.sha256(bytes)).toBe(nodeHost.sha256(bytes));
});

test("what is no workbook is refused by the same name", () => {
  const bytes = new TextEncoder().encode("không phải bảng tính");
  expect(() => browserHost.readWorkbook(bytes)).toThrow(HostError);
});
