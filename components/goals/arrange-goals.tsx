"use client";
// Puts the goals of one horizon in order: by drag, or with Move up and Move down.
import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { startTransition, useActionState, useOptimistic } from "react";
import { guarded } from "@/components/forms/form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { undoOrder } from "@/components/undo/undo";
import { undoable } from "@/components/undo/undoable";
import { orderGoals } from "@/lib/actions/goals";
import type { Horizon } from "@/lib/domain/goals";
import type { FormState } from "@/lib/views/forms";

type Item = { id: string; title: string };
type Props = { planId: string; horizon: Horizon; name: string; goals: readonly Item[] };

const FRESH: FormState = { is: "fresh" };

function moved(goals: readonly Item[], from: number, to: number): Item[] {
  const next = [...goals];
  const [item] = next.splice(from, 1);
  if (item) next.splice(to, 0, item);
  return next;
}

/** The order that each move was made from. */
const before = new WeakMap<FormData, string>();

function undoOf(form: FormData) {
  const goalIds = before.get(form);
  if (goalIds === undefined) return undefined;
  return undoOrder({
    planId: String(form.get("planId")),
    horizon: String(form.get("horizon")),
    goalIds,
  });
}

export function ArrangeGoals({ planId, horizon, name, goals }: Props) {
  const [state, submit] = useActionState(guarded(undoable(orderGoals, undoOf)), FRESH);
  const [shown, show] = useOptimistic(goals);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const ids = shown.map(({ id }) => id);

  const put = (from: number, to: number) => {
    if (from === to || from < 0 || to < 0 || to >= shown.length) return;
    const next = moved(shown, from, to);
    const form = new FormData();
    form.set("planId", planId);
    form.set("horizon", horizon);
    form.set("goalIds", next.map(({ id }) => id).join(" "));
    before.set(form, ids.join(" "));
    startTransition(() => {
      show(next);
      submit(form);
    });
  };
  const drop = ({ active, over }: DragEndEvent) => {
    if (over) put(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  };

  return (
    <DndContext
      id={`arrange-${horizon}`}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
    >
      {state.is === "refused" ? (
        <p role="alert" className="text-rust mb-2">
          {state.sentence}
        </p>
      ) : null}
      <ol aria-label={name} className="rounded-card border-line bg-card border">
        {shown.map((goal, at) => (
          <ArrangeRow
            key={goal.id}
            goal={goal}
            planId={planId}
            horizon={horizon}
            ids={ids}
            at={at}
            put={put}
            action={submit}
          />
        ))}
      </ol>
    </DndContext>
  );
}

type RowProps = {
  goal: Item;
  planId: string;
  horizon: Horizon;
  ids: readonly string[];
  at: number;
  put: (from: number, to: number) => void;
  action: (form: FormData) => void;
};

function ArrangeRow({ goal, planId, horizon, ids, at, put, action }: RowProps) {
  const drag = useDraggable({ id: goal.id });
  const drop = useDroppable({ id: goal.id });
  const lift = drag.transform;
  return (
    <li
      ref={(element) => {
        drag.setNodeRef(element);
        drop.setNodeRef(element);
      }}
      style={lift ? { transform: `translate(0, ${lift.y}px)` } : undefined}
      className={`border-line flex items-center gap-3 border-t px-3 py-2.5 first:border-t-0 ${drag.isDragging ? "bg-wash rounded-button relative z-10" : ""} ${drop.isOver && !drag.isDragging ? "bg-moss-wash" : ""}`}
    >
      <span
        {...drag.listeners}
        aria-hidden="true"
        className="text-faint cursor-grab touch-none p-1"
      >
        <Icon name="grip-vertical" />
      </span>
      <span className="min-w-0 flex-1">{goal.title}</span>
      {(["up", "down"] as const).map((to) => {
        const target = at + (to === "up" ? -1 : 1);
        const order = [...ids];
        if (target >= 0 && target < ids.length) {
          order[at] = ids[target] as string;
          order[target] = goal.id;
        }
        return (
          <form key={to} action={action}>
            <input type="hidden" name="planId" value={planId} />
            <input type="hidden" name="horizon" value={horizon} />
            <input type="hidden" name="goalIds" value={order.join(" ")} />
            <Button
              type="submit"
              size="small"
              variant="quiet"
              aria-label={`Move ${to}: ${goal.title}`}
              disabled={target < 0 || target >= ids.length}
              onClick={(event) => {
                event.preventDefault();
                put(at, target);
              }}
            >
              <Icon name={to === "up" ? "arrow-up" : "arrow-down"} />
            </Button>
          </form>
        );
      })}
    </li>
  );
}
