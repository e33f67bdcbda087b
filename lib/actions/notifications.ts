"use server";
import { EditNotifications, SeeInbox } from "../schemas/notifications";
import * as notifications from "../services/notifications";
import { formAction } from "../web/form-action";
import { asFlag } from "../web/read-form";

export const markInboxRead = formAction(SeeInbox, notifications.markInboxRead);

export const editNotifications = formAction(EditNotifications, notifications.editNotifications, {
  fields: {
    comments: asFlag,
    suggestions: asFlag,
    reviews: asFlag,
    people: asFlag,
    progress: asFlag,
  },
  say: () => "Saved.",
});
