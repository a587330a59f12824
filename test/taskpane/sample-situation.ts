import type { ClusterStanding, UnitStanding } from "../../src/domain/standing/standing";
import type { Situation } from "../../src/taskpane/situation/acts";

/** A unit of which nothing came. */
export function unit(code: string, change: Partial<UnitStanding> = {}): UnitStanding {
  return {
    code,
    name: `Đơn vị ${code}`,
    cluster: "K1",
    role: "member",
    received: null,
    receivedSource: null,
    confirmed: false,
    version: null,
    structure: null,
    requiredCells: 10,
    filledCells: 0,
    status: "missing",
    daysLate: null,
    workingDaysLate: null,
    extendedTo: null,
    reviewHeld: null,
    reviewStatus: "unknown",
    complete: false,
    documents: {},
    ...change,
  };
}

export function cluster(code: string, change: Partial<ClusterStanding> = {}): ClusterStanding {
  const none = {
    expected: 0,
    received: 0,
    onTime: 0,
    late: 0,
    missing: 0,
    notDue: 0,
    returned: 0,
    complete: 0,
    requiredCellPct: null,
  };
  return {
    code,
    name: `Khối ${code}`,
    kind: "khoi",
    ...none,
    status: "not-due",
    daysLate: null,
    reviewHeld: null,
    documents: {},
    ...change,
  };
}

/** Five days before the units' day. */
export function situation(change: Partial<Situation> = {}): Situation {
  return {
    asOf: "2020-06-25",
    sealing: { state: "not-sealed" },
    lastDays: { units: "2020-06-30", clusters: "2020-07-10" },
    daysLeft: { units: 5, clusters: 15 },
    clusters: [cluster("K1")],
    units: [],
    unitsWithErrors: [],
    register: { sheet: "Sổ", cell: "F4" },
    next: { code: "all-done", params: {} },
    ...change,
  };
}
