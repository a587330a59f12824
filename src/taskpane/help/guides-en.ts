import boardStaff from "../../../docs/en/board-staff.md";
import excel from "../../../docs/en/excel.md";
import leader from "../../../docs/en/leader.md";
import unit from "../../../docs/en/unit.md";
import unknowable from "../../../docs/en/unknowable.md";
import type { GuideTexts } from "./guides";

export const guides: GuideTexts = { "board-staff": boardStaff, leader, unit, excel, unknowable };
