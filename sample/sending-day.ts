import { addDays } from "../src/domain/basics/calendar";
import type { Receipt } from "../src/domain/round/receipt";
import { extendedUnits, lateSenders } from "./deliveries";
import { anyDay, type Days } from "./provinces";
import type { Random } from "./random";

/**
 * The ISO day a sender's file was last changed: the day the register says it came, or the day before; else the planned
 * day; else any of the days on which its kind sends.
 */
export function sendingDay(
  { sender, receipt, usual }: { readonly sender: string; readonly receipt: Receipt | null; readonly usual: Days },
  random: Random,
): string {
  const arrived = receipt?.arrivedOn ?? null;
  if (arrived !== null) return random.chance(0.3) ? addDays(arrived, -1) : arrived;
  const planned =
    lateSenders.find((each) => each.sender === sender)?.fileDay ??
    extendedUnits.find((each) => each.unit === sender)?.fileDay;
  return planned ?? anyDay(usual, random);
}

/** A moment of that day in office hours, `yyyy-mm-ddThh:mm:ss`. */
export function officeHour(day: string, random: Random): string {
  const two = (low: number, high: number): string => String(random.whole(low, high)).padStart(2, "0");
  return `${day}T${two(7, 16)}:${two(0, 59)}:${two(0, 59)}`;
}
