import type { UnitStanding } from "../../domain/standing/standing";
import { usePane } from "../pane-context";
import { statusLooks } from "./status-look";

/** How a unit's report stands: sign and words; "tạm tính" until its day of receipt is confirmed. */
export function UnitState({
  unit,
}: {
  readonly unit: Pick<UnitStanding, "status" | "daysLate" | "received" | "confirmed">;
}) {
  const { texts } = usePane();
  const { sign, text } = statusLooks[unit.status];
  const provisional = unit.received !== null && !unit.confirmed ? ` (${texts.words.provisional})` : "";
  return (
    <span style={{ color: text }}>
      <span aria-hidden>{sign} </span>
      {`${texts.sendingStatus(unit.status, unit.daysLate)}${provisional}`}
    </span>
  );
}
