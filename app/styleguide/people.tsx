// What came with people: talk, suggestions, who sees it, halves of a review, a report, news.
import { Comments } from "@/components/comments/comments";
import { NotificationList } from "@/components/notifications/notification-list";
import { SeenBy } from "@/components/people/seen-by";
import { PartPanel } from "@/components/reviews/part-panel";
import { Suggestions } from "@/components/suggestions/suggestions";
import { TeamTable } from "@/components/team/team-table";
import { Card, Section } from "@/components/ui/card";
import { todayIn } from "@/lib/web/time-zone";
import { news, report, review, TODAY, talk } from "./sample-people";

const dayOf = (at: Date) => todayIn("UTC", at);
const dayOfText = (at: string) => dayOf(new Date(at));

export function People() {
  return (
    <Section id="people" title="People">
      <div className="grid gap-8">
        <Card className="grid gap-2">
          <SeenBy who={["Mara Lindt", "Tariq Aziz"]} />
          <SeenBy who={null} />
          <SeenBy who={[]} />
        </Card>
        <Suggestions talk={talk} today={TODAY} dayOf={dayOf} />
        <Comments talk={talk} today={TODAY} dayOf={dayOf} />
        <div className="grid gap-4 lg:grid-cols-2">
          <PartPanel view={review("writing")} part="self" dayOf={dayOfText} formKey="sample-half" />
          <PartPanel
            view={review("compared")}
            part="manager"
            dayOf={dayOfText}
            formKey="sample-his"
          />
        </div>
        <TeamTable
          team={{
            today: TODAY,
            reports: 1,
            needing: 1,
            needs: [],
            rows: [report],
            page: 1,
            pages: 1,
          }}
        />
        <NotificationList
          notifications={news.map((one) => ({
            ...one,
            on: dayOf(new Date(one.at)),
            clock: one.at.slice(11, 16),
          }))}
          today={TODAY}
        />
      </div>
    </Section>
  );
}
