import { cookies } from "next/headers";
import { keysCookie, readKeys } from "@/components/keys/single-keys";
import { DeleteAccount } from "@/components/settings/delete-account";
import { EmailAddress } from "@/components/settings/email";
import { Keys } from "@/components/settings/keys";
import { Look } from "@/components/settings/look";
import { Notifications } from "@/components/settings/notifications";
import { OwnData } from "@/components/settings/own-data";
import { Password } from "@/components/settings/password";
import { Profile } from "@/components/settings/profile";
import { Sessions } from "@/components/settings/sessions";
import { Tokens } from "@/components/settings/tokens";
import { readTheme, themeCookie } from "@/components/shell/theme";
import { Title } from "@/components/shell/title";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { timeZonesWith } from "@/lib/schemas/time-zone";
import { readNotificationSettings } from "@/lib/services/notifications";
import { listSessions } from "@/lib/services/sessions";
import { listTokens } from "@/lib/services/tokens";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { digestWaits } from "@/lib/web/mailed";
import { sessionViews, tokenViews } from "@/lib/web/settings-view";

export default async function SettingsPage() {
  const member = await requireMember();
  const context = contextOf(member);
  const [sessions, tokens, choice] = await Promise.all([
    listSessions(context),
    listTokens(context),
    readNotificationSettings(context),
  ]);
  const kept = await cookies();
  const theme = readTheme(kept.get(themeCookie)?.value);
  const hasKeys = readKeys(kept.get(keysCookie)?.value);
  const { name, email, timeZone, isInDemo } = member;
  return (
    <>
      <Title of="Settings" />
      <PageHeader
        title="Settings"
        actions={
          member.isAdministrator ? <ButtonLink href="/admin">Administration</ButtonLink> : null
        }
      />
      <Profile name={name} timeZone={timeZone} timeZones={timeZonesWith(timeZone)} />
      {choice.ok ? (
        <Notifications
          choice={choice.value}
          waits={digestWaits(member, choice.value)}
          isInDemo={isInDemo}
        />
      ) : null}
      <Look theme={theme} />
      <Keys hasKeys={hasKeys} />
      {isInDemo ? null : (
        <>
          <EmailAddress email={email} />
          <Password email={email} />
        </>
      )}
      <Sessions sessions={sessions.ok ? sessionViews(sessions.value, member, context) : []} />
      {isInDemo ? null : (
        <Tokens tokens={tokens.ok ? tokenViews(tokens.value, member, context) : []} />
      )}
      <OwnData />
      {isInDemo ? null : <DeleteAccount />}
    </>
  );
}
