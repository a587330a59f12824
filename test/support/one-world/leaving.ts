import { parseNumber } from "../../../src/workbook/text/parse-number";
import { writePaper } from "../../../src/hosts/docx/write-paper";
import { samplePapers } from "../paper-linter/sample-papers";

type Marked = typeof parseNumber & { leftHere?: boolean };
const left = globalThis as { leftHere?: boolean };

/** Two suites call this, one after the other, in either order: what one leaves behind, the other must not find. */
export function leaveThings(): void {
  test("nothing is there of what another suite left", async () => {
    expect(left.leftHere).toBeUndefined();
    expect(process.env["LEFT_HERE"]).toBeUndefined();
    expect(jest.isMockFunction(console.warn)).toBe(false);
    expect(Date.now()).not.toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 1));

    // A module of the product is the same one, and may ask for another in the second suite that it didn't in the first.
    const isSecond = (parseNumber as Marked).leftHere === true;
    (parseNumber as Marked).leftHere = true;
    if (isSecond) {
      const [paper] = Object.values(samplePapers);
      expect((await writePaper(paper!)).length).toBeGreaterThan(0);
      process.stdout.write("the product's modules stayed\n");
    }

    left.leftHere = true;
    process.env["LEFT_HERE"] = "yes";
    jest.spyOn(console, "warn").mockImplementation(() => undefined);
    jest.useFakeTimers({ now: 0 });
  });
}
