import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { BudgetDialog, SpendDialog } from "@/components/budgets/budget-dialogs";
import { ResourcesRoom } from "@/components/rooms/resources-room";
import { RoomPage } from "@/components/rooms/room-page";
import { resourcesRoom } from "@/lib/services/plans/rooms";
import { contextOf, requireMember } from "@/lib/web/current-member";

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ spend?: string | string[]; budget?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const [{ planId }, query, member] = await Promise.all([params, searchParams, requireMember()]);
  const found = await resourcesRoom(contextOf(member), { planId });
  if (!found.ok) notFound();
  const room = found.value;
  const budgets = room.canMoney.edit ? (room.budgets ?? []) : [];
  const spent = budgets.find(({ id }) => id === query.spend);
  const edited = budgets.find(({ id }) => id === query.budget);
  const isAdding = room.canMoney.edit && query.budget === "";
  const dialog = { room, formKey: randomUUID() };
  return (
    <RoomPage plan={room} room="resources">
      <ResourcesRoom room={room} />
      {spent ? <SpendDialog {...dialog} budget={spent} /> : null}
      {edited ? <BudgetDialog {...dialog} budget={edited} /> : null}
      {isAdding ? <BudgetDialog {...dialog} /> : null}
    </RoomPage>
  );
}
