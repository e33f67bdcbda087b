import type { Area } from "@/lib/domain/blueprint";
import { ItemList } from "./item-list";

/** The areas a plan develops. */
export const AreaList = ({ areas }: { areas: readonly Area[] }) => (
  <ItemList items={areas.map(({ key, title, note }) => ({ key, title, facts: [note] }))} />
);
