import { leaveThings } from "./leaving";

leaveThings();
