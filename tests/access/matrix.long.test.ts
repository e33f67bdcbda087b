// Every cell of the table about a completed plan.
import { testDatabase } from "../support/database";
import { TABLE } from "./table";
import { tryRows } from "./try-rows";

await testDatabase();

tryRows(TABLE.filter(({ status }) => status === "completed"));
