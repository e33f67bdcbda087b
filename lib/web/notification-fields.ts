// Knows how the form of what one is told becomes what the schema reads: a box for each kind.
import { NOTIFICATION_KINDS } from "../domain/notifications";
import { asFlag, type Converters } from "./read-form";

export const notificationFields: Converters = Object.fromEntries(
  NOTIFICATION_KINDS.map((kind) => [kind, asFlag]),
);
