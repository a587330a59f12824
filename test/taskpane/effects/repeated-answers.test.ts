import { withoutRepeats } from "../../../src/taskpane/help/repeated-answers";
import { readRecording } from "../../excel-host/replay/recording";

const request = { Actions: [], ObjectPaths: {} };
const large = { Values: Array.from({ length: 400 }, (_, row) => [row, "một dòng"]) };
const answered = (...values: readonly unknown[]) => ({
  request,
  response: { Results: values.map((Value, ActionId) => ({ ActionId, Value })) },
});
const refused = { request, response: { officeError: { code: "5001", message: "…" } } };
const read = (reference: string) => ({ ...large, _ReferenceId: reference });
const recorded = [answered(read("1"), 1), refused, answered(read("2"), null, "ngắn"), answered(read("3"))];
const saved = (requests: readonly unknown[]) => JSON.stringify({ environment: {}, count: requests.length, requests });

test("a large value stands in the recording once, and is read back at each of its places", () => {
  const kept = saved(withoutRepeats(recorded));
  expect(kept.length).toBeLessThan(saved(recorded).length / 2);
  expect(readRecording(kept).requests).toEqual(recorded);
});

test("a value that is named a second time and not there makes the recording a cut one", () => {
  const [first, ...others] = withoutRepeats(recorded);
  const without = [{ ...(first as object), response: { Results: [] } }, ...others];
  expect(() => readRecording(saved(without))).toThrow(/cut/);
});
