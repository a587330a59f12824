import fc from "fast-check";
import { nextCode } from "../../../src/domain/scales/scale-change";

test.each([
  [["TC01", "TC02", "TC03"], "TC04"],
  [["TC01", "TC09"], "TC10"],
  [["T1", "T2", "T9"], "T10"],
  [["TC08", "TC21", "TH01"], "TC22"],
  [["I.1", "I.2", "II.1", "II.2", "II.3"], "II.4"],
  [["Nề nếp", "Sáng tạo"], "TC01"],
  [[], "TC01"],
])("after %j comes %s", (codes, next) => {
  expect(nextCode(codes)).toBe(next);
});

test("it is never taken", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[A-Z.]{0,3}\d{0,8}$/u)), (codes) => !codes.includes(nextCode(codes))),
  );
});
