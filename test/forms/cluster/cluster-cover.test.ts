import { parseAddress } from "../../../src/workbook/address";
import { clusterIdentityOf } from "../../../src/forms/cluster/read-cluster-submission";
import { issuedTo, setCell } from "../../support/small-province";
import { province } from "../../app/live/live-province";

const issued = issuedTo(province, "_C1");

test("a cluster's workbook says whose it is twice: by its marks and on its cover", () => {
  const { cluster } = clusterIdentityOf(issued);
  expect(cluster).toMatchObject({ marked: "C1", shown: "C1" });
  const { row, column } = parseAddress(cluster.cell ?? "")!;
  const said = (value: string | null) =>
    clusterIdentityOf(setCell(issued, "Thông tin chung", { row, column, value })).cluster;
  expect(said("K1")).toMatchObject({ marked: "C1", shown: "K1" });
  expect(said(null)).toMatchObject({ marked: "C1", shown: null });
});
