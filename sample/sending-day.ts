import { addDays } from "../src/domain/basics/calendar";
import type { Receipt } from "../src/domain/round/receipt";
import { extendedUnits, lateSenders } from "./deliveries";
import type { Random } from "./random";

/** Files begin to come in the last week of the round. */
const firstDay = 22;
const lastDay = 30;

/**
 * The ISO day a sender's file was last changed: the day the register says it came, or the day before; else the planned
 * day; else any of the last days of June.
 */
export function sendingDay(sender: string, receipt: Receipt | null, random: Random): string {
  const arrived = receipt?.arrivedOn ?? null;
  if (arrived !== null) return random.chance(0.3) ? addDays(arrived, -1) : arrived;
  const planned =
    lateSenders.find((each) => each.sender === sender)?.fileDay ??
    extendedUnits.find((each) => each.unit === sender)?.fileDay;
  return planned ?? `2020-06-${random.whole(firstDay, lastDay)}`;
}

/** A moment of that day in office hours, `yyyy-mm-ddThh:mm:ss`. */
export function officeHour(day: string, random: Random): string {
  const two = (low: number, high: number): string => String(random.whole(low, high)).padStart(2, "0");
  return `${day}T${two(7, 16)}:${two(0, 59)}:${two(0, 59)}`;
}
