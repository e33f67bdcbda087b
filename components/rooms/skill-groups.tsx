import type { Skill } from "@/lib/domain/blueprint";
import { capitalised } from "@/lib/format/numbers";

/** Competencies under their groups, in the order the plan names them. */
export function SkillGroups({ skills }: { skills: readonly Skill[] }) {
  const groups = [...new Set(skills.map(({ group }) => group))];
  return (
    <div className="grid gap-x-10 gap-y-7 sm:grid-cols-2">
      {groups.map((group) => (
        <div key={group} className="border-line border-t pt-3">
          <h3>{group}</h3>
          <ul className="mt-1.5 grid gap-2">
            {skills
              .filter((skill) => skill.group === group)
              .map(({ key, competency, tools }) => (
                <li key={key}>
                  <p>{capitalised(competency)}</p>
                  {tools ? <p className="text-soft text-sm">{tools.join(", ")}</p> : null}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
