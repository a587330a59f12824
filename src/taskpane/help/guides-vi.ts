import boardStaff from "../../../docs/vi/board-staff.md";
import excel from "../../../docs/vi/excel.md";
import leader from "../../../docs/vi/leader.md";
import unit from "../../../docs/vi/unit.md";
import unknowable from "../../../docs/vi/unknowable.md";
import type { GuideTexts } from "./guides";

export const guides: GuideTexts = { "board-staff": boardStaff, leader, unit, excel, unknowable };
