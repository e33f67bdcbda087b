// Taking one's own data out.

import { buttonClass } from "@/components/ui/button";
import { Setting } from "./setting";

export function OwnData() {
  return (
    <Setting
      id="export"
      title="Export"
      lead="Everything that is yours in one JSON file: your profile, each plan you own with goals, milestones and evidence, your reviews, and what you wrote on plans you can see."
    >
      <a href="/api/v1/me/export" download="cairn.json" className={buttonClass()}>
        Export as JSON
      </a>
    </Setting>
  );
}
