import { ButtonLink } from "@/components/ui/button";

/** The one act of an empty room. */
export const BackToGoals = ({ planId }: { planId: string }) => (
  <ButtonLink href={`/plans/${planId}`}>See the goals</ButtonLink>
);
