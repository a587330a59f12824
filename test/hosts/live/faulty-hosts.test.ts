import { hostTests } from "../../../self-test/host-tests";
import { memoryWithFiles } from "./hosts";
import { faults } from "./faults";

test("every shared test sees some fault", () => {
  const seen = new Set(faults.map(([, , id]) => id));
  expect(hostTests.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
});

test.each(faults)("where %s, the test says so", async (_, fault, id) => {
  const shared = hostTests.find((each) => each.id === id)!;
  const { live, kit } = memoryWithFiles();
  const found = await shared.run(fault(live), kit).catch((error: unknown) => [error]);
  expect(found).not.toEqual([]);
});
