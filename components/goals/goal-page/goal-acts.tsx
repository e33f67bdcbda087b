// The rarer acts on a goal, behind one button: let it go, take it up again, delete it.

import { Form } from "@/components/forms/form";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Menu, menuItemClass } from "@/components/ui/menu";
import { deleteGoal } from "@/lib/actions/goals";
import type { GoalPageView } from "@/lib/views/goal-page";

type Props = { view: GoalPageView; href: string };

export function GoalActs({ view: { goal, can }, href }: Props) {
  return (
    <Menu label="More" variant="plain">
      {can.drop ? (
        <Link scroll={false} href={`${href}?drop`} className={menuItemClass}>
          <Icon name="circle-slash" /> Let it go
        </Link>
      ) : null}
      <Form action={deleteGoal}>
        <input type="hidden" name="goalId" value={goal.id} />
        <button type="submit" className={menuItemClass}>
          <Icon name="trash-2" /> Delete goal
        </button>
      </Form>
    </Menu>
  );
}
