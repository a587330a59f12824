import { hostTests } from "../../../src/app/self-test/host-tests";
import { memory, xlsx, type HostUnderTest } from "./hosts";

const hosts: readonly HostUnderTest[] = [memory, xlsx];

describe.each(hosts.map((host) => [host.name, host] as const))("the shared host tests on %s", (_, host) => {
  test.each(hostTests.map((each) => [each.title.en, each] as const))("%s", async (_title, each) => {
    const { workbook, kit } = await host.open();
    expect(await each.run(workbook, kit)).toEqual([]);
  }, 60_000);
});
