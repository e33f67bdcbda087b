import { ButtonLink } from "@/components/ui/button";
import type { TeamPage } from "@/lib/views/team";

/** What the table does not tell, and the way to its other pages. */
export const TeamFoot = ({ team: { page, pages } }: { team: TeamPage }) => (
  <>
    {pages > 1 ? (
      <nav aria-label="Pages of the team" className="mt-5 flex flex-wrap items-center gap-3">
        {page > 1 ? <ButtonLink href={`/team?page=${page - 1}`}>Back</ButtonLink> : null}
        <span className="text-soft text-sm">
          Page {page} of {pages}
        </span>
        {page < pages ? <ButtonLink href={`/team?page=${page + 1}`}>More</ButtonLink> : null}
      </nav>
    ) : null}
    <p className="text-soft mt-4 text-sm">
      Those who need a word come first. You see what each person shares with you; journals and
      private goals stay theirs.
    </p>
  </>
);
