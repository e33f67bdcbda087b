import { expect, test } from "vitest";
import { confirmLinkWords, mailWords, resetLinkWords, unconfirmedWords } from "@/lib/format/mails";

test("a mail is on its way only where one leaves", () => {
  const all = (isSent: boolean) => [
    confirmLinkWords("a@b.org", "a day", isSent),
    resetLinkWords(isSent),
    mailWords("The link", "Mira", isSent),
    unconfirmedWords("a@b.org", { isSent, isAdministrator: false }),
    unconfirmedWords("a@b.org", { isSent, isAdministrator: true }),
  ];
  for (const words of all(true)) expect(words).toMatch(/on its way|in your mail/);
  for (const words of all(false)) {
    expect(words).not.toMatch(/on its way|in your mail/);
    expect(words).toMatch(/administrator can give|mail folder/);
  }
});

test("whether an address has an account is not told", () => {
  for (const isSent of [true, false]) expect(resetLinkWords(isSent)).toMatch(/^If there is/);
});
