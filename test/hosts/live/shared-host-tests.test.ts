import { hostTests } from "../../../self-test/host-tests";
import { excel, memory, xlsx, type OpenedHost } from "./hosts";

describe.each([memory, xlsx].map((host) => [host.name, host] as const))(
  "the shared host tests on %s, each in a workbook of its own",
  (_, host) => {
    test.each(hostTests.map((each) => [each.title.en, each] as const))("%s", async (_title, each) => {
      const { workbook, kit } = await host.open();
      expect(await each.run(workbook, kit)).toEqual([]);
    });
  },
);

/** As under Help in a live Excel: all of them in one workbook, one after another. */
describe("the shared host tests on excel, in one workbook", () => {
  let opened: OpenedHost;
  beforeAll(async () => {
    opened = await excel.open();
  });

  test.each(hostTests.map((each) => [each.title.en, each] as const))("%s", async (_title, each) => {
    expect(await each.run(opened.workbook, opened.kit)).toEqual([]);
  });
});
