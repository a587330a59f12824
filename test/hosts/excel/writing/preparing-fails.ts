import type { WorkbookChange } from "../../../../src/app/live-workbook";
import { finishWrite } from "../../../../src/hosts/excel/writing/unfinished-write";
import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import type { SimulatedExcel } from "../../../excel-host/simulated-excel";
import type { Chosen } from "./break-off";
import { changesOf, expectSame, failingWrite, now, workbookText } from "./failing-write";

/** Of a write's requests, the third prepares: two look before it. */
const preparing = 3;

/**
 * The request that prepares fails after actions that change something, or the connection is lost there: the workbook is
 * as it was, at once or when finishing is tried. The host keeps the bodies of its requests. Gives the number of such
 * actions, tried or not.
 */
export async function failWhilePreparing(
  host: SimulatedExcel,
  change: WorkbookChange,
  { fails, isLost }: { readonly fails: Chosen; readonly isLost: Chosen },
): Promise<number> {
  const start = host.snapshot();
  const before = workbookText(host);
  const earlier = host.requests.length;
  await writeChange(change, { now });
  const places = changesOf(host, earlier + preparing - 1);
  const chosen = (which: Chosen) => places.filter((_, index) => which(index, places.length));

  for (const afterAction of chosen(fails)) {
    host.restore(start);
    host.faults.failRequest(preparing, "GeneralException", { afterAction });
    expect(await failingWrite(change)).toMatchObject({ left: "as-it-was" });
    expectSame(host, before);
  }
  for (const afterAction of chosen(isLost)) {
    host.restore(start);
    host.faults.failRequest(preparing, "ConnectionFailure", { afterAction });
    host.faults.disconnectAt(preparing + 1);
    expect(await failingWrite(change)).toMatchObject({ left: "unfinished" });
    host.faults.reconnect();
    await finishWrite();
    expectSame(host, before);
  }
  return places.length;
}
