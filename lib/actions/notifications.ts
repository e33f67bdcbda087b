"use server";
import { EditNotifications, SeeInbox } from "../schemas/notifications";
import * as notifications from "../services/notifications";
import { formAction } from "../web/form-action";
import { notificationFields } from "../web/notification-fields";

export const markInboxRead = formAction(SeeInbox, notifications.markInboxRead);

export const editNotifications = formAction(EditNotifications, notifications.editNotifications, {
  fields: notificationFields,
  say: () => "Saved.",
});
