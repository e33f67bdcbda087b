// Every cell of the table is a test, the refusing ones too; completed plans, on which everything is as on
// active ones but their own state, have a longer file.
import { testDatabase } from "../support/database";
import { TABLE } from "./table";
import { tryRows } from "./try-rows";

await testDatabase();

tryRows(TABLE.filter(({ status }) => status !== "completed"));
